// Whether a passage still wants something of its person: it is a gap, carried, not checked, or has a finding. Pure.
import type { Field, StudioFinding } from '../../contract/period.ts';

export function isOpen(field: Field, language: string, findings: readonly StudioFinding[]): boolean {
  const text = field.texts[language];
  const isLeftOut = field.isOptional && Object.values(field.texts).every(({ source }) => source === null);
  if (isLeftOut) return false;
  if (!text || text.source === null || text.source === '') return true;
  if (text.mark === 'carried' || text.mark === 'translated') return true;
  return findingsAt(findings, field.at, language).some(({ accepted }) => accepted === undefined);
}

/** What was found in a passage of a language. */
export function findingsAt(
  findings: readonly StudioFinding[],
  at: string,
  language: string,
): StudioFinding[] {
  return findings.filter(
    (one) => one.in === 'text' && one.at === at && (one.language ?? language) === language,
  );
}
