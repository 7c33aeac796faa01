// Findings as the studio shows them: at the field of a language, at a figure, or at neither. Pure.
import type { Finding } from '../../errors.ts';
import type { ShownRules } from '../../index.ts';
import { languageOfText } from '../../language/tag.ts';
import type { StudioFinding } from '../contract/period.ts';

/**
 * A finding without its line: who uses the studio sees fields.
 * @param rules what the office may let stand, and what helps with all findings of a code
 */
export function studioFinding(
  { code, severity, message, hint, place, at, about, accepted, remedy }: Finding,
  { mayStand, mends }: ShownRules = { mayStand: new Set(), mends: new Map() },
): StudioFinding {
  const name = place?.file.split('/').at(-1) ?? '';
  const language = languageOfText(name);
  return {
    ...{ code, severity, message, hint },
    ...(mends.get(code) === hint && { isGeneral: true }),
    in: language === undefined ? (files[name] ?? 'other') : 'text',
    ...(language !== undefined && { language }),
    ...(at !== undefined && { at }),
    ...(about !== undefined && { about }),
    ...(language !== undefined && remedy && { remedy }),
    ...(mayStand.has(code) && { file: name }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** The same of what stands in the way of reading a file: it is mended there, by its line. */
export function faultFinding(finding: Finding): StudioFinding {
  const { file, line } = finding.place ?? {};
  const name = file?.split('/').at(-1);
  const isNowhere = finding.at === undefined && name !== undefined && line !== undefined;
  return { ...studioFinding(finding), ...(isNowhere && { unread: { name, line } }) };
}

const files: Readonly<Record<string, StudioFinding['in']>> = {
  'figures.yaml': 'figures',
  'operation.yaml': 'operation',
  'page.yaml': 'page',
};
