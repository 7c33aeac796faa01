// Findings as the studio shows them: at the field of a language, at a figure, or at neither. Pure.
import type { Finding } from '../../errors.ts';
import { languageOfText } from '../../language/tag.ts';
import type { StudioFinding } from '../contract/period.ts';

/** A finding without its line: who uses the studio sees fields. */
export function studioFinding({
  code,
  severity,
  message,
  hint,
  place,
  at,
  accepted,
}: Finding): StudioFinding {
  const name = place?.file.split('/').at(-1) ?? '';
  const language = languageOfText(name);
  return {
    ...{ code, severity, message, hint },
    in: language === undefined ? (files[name] ?? 'other') : 'text',
    ...(language !== undefined && { language }),
    ...(at !== undefined && { at }),
    ...(accepted !== undefined && { accepted }),
  };
}

const files: Readonly<Record<string, StudioFinding['in']>> = {
  'figures.yaml': 'figures',
  'operation.yaml': 'operation',
  'page.yaml': 'page',
};
