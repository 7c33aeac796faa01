// Which checks say nothing of a language, because the program has no rules for it.
import { languageOf } from '../language/index.ts';
import { languageName } from '../language/names.ts';
import type { Check } from './check.ts';

/** A language by its code and name, and the codes of the checks that have no rules for it. */
export type WithoutRules = { language: string; name: string; checks: readonly string[] };

/** The languages for which some of the checks have no rules. */
export function withoutRules(
  checks: readonly Pick<Check<never>, 'code' | 'needs'>[],
  languages: readonly string[],
): WithoutRules[] {
  return languages.flatMap((language) => {
    const { absent = [], ...rules } = languageOf(language);
    const lost = checks.filter(({ needs }) =>
      needs?.every((group) => rules[group] === undefined && !absent.includes(group)),
    );
    if (lost.length === 0) return [];
    return [{ language, name: languageName(language), checks: lost.map(({ code }) => code) }];
  });
}

/** `For French, 9 checks have no rules.` */
export function sayWithoutRules({ name, checks }: WithoutRules): string {
  return `For ${name}, ${checks.length === 1 ? '1 check has' : `${checks.length} checks have`} no rules.`;
}
