// The names that languages print for codes, where they have one; and codes that share a name.
import { orNothing } from '../../errors.ts';
import type { LanguageSubject } from '../check.ts';

/**
 * For each code of a list, the code before it that is the same, or that a language prints by the same name. A code without
 * a name is another check's to tell.
 */
export function earlierAlike(
  kind: 'country' | 'donor',
  codes: readonly string[],
  languages: readonly LanguageSubject[],
): (string | undefined)[] {
  const printed = languages.map(({ formats }) => codes.map((code) => orNothing(() => formats?.[kind](code))));
  return codes.map((code, index) =>
    codes
      .slice(0, index)
      .find(
        (other, at) => other === code || printed.some((names) => names[index] && names[index] === names[at]),
      ),
  );
}
