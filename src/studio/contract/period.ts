// A period as the studio's forms show it. Types alone: the server gives them, the client shows them.
import type { Severity } from '../../errors.ts';
import type { Form } from '../../session/forms/form.ts';

export type {
  Field,
  FieldText,
  FigureRow,
  FormBlock,
  FormLanguage,
  FormPicture,
} from '../../session/forms/form.ts';

/** A fault as the studio shows it: at a field of a language, at a figure, or at neither. */
export type StudioFinding = {
  code: string;
  severity: Severity;
  message: string;
  hint: string;
  in: 'text' | 'figures' | 'operation' | 'page' | 'other';
  /** Of a text, and of words of the template. */
  language?: string;
  /** The path with dots in that file. */
  at?: string;
  /** Why it may stand, where the office has said so. */
  accepted?: string;
};

/** `faults`: what stands in the way of reading the files. */
export type PeriodForm = Omit<Form, 'findings'> & {
  faults: readonly StudioFinding[];
  undo: boolean;
  redo: boolean;
};
