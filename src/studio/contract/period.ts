// A period as the studio's forms show it. Types alone: the server gives them, the client shows them.
import type { Remedy, Severity } from '../../errors.ts';
import type { Rights } from '../../service/people/roles.ts';
import type { Form } from '../../session/forms/form.ts';

export type { Arrangement, FormKind } from '../../session/forms/arrangement.ts';
export type {
  Field,
  FieldText,
  FigureRow,
  FormBlock,
  FormLanguage,
  FormList,
  FormPicture,
} from '../../session/forms/form.ts';

/** A fault as the studio shows it: at a field of a language, at a figure, or at neither. */
export type StudioFinding = {
  code: string;
  severity: Severity;
  message: string;
  hint: string;
  /** The hint is that of all findings of its code. */
  isGeneral?: true;
  in: 'text' | 'figures' | 'operation' | 'page' | 'other';
  /** Of a text, and of words of the template. */
  language?: string;
  /** The path with dots in that file. */
  at?: string;
  /** The words that it is about. */
  about?: string;
  /** What mends it for certain, in that text. */
  remedy?: Remedy;
  /** The office may let it stand, with a reason: the name of its file, as the reason is kept with it. */
  file?: string;
  /** Of what keeps a file from being read: where it stands, as there is no field for it. */
  unread?: { name: string; line: number };
  /** Why it may stand, where the office has said so. */
  accepted?: string;
};

/** `faults`: what stands in the way of reading the files. `rights`: what one may in its operation, in an office. */
export type PeriodForm = Omit<Form, 'findings' | 'names'> & {
  faults: readonly StudioFinding[];
  undo: boolean;
  redo: boolean;
  rights?: Rights;
};
