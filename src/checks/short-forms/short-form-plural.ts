// A plural on the short form of a body that there is only once: UNHCRs.
import { languageOf } from '../../language/index.ts';
import type { Check, Found } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { atUse, formsOf, introducedIn, type Use } from './forms.ts';

/** Warning for the operation's own names and bodies that everybody knows; a note for those that are introduced as a name. */
export const shortFormPlural: Check<DataSubject> = {
  code: 'short-form-plural',
  severity: 'warning',
  needs: ['shortForms'],
  doubts: true,
  title: 'A plural on the short form of a body',
  why: 'There is one body of this name; the s is a slip, or an apostrophe is missing.',
  example: { wrong: 'UNHCRs partners', right: 'UNHCR’s partners' },
  mend: 'Take the s away, or put the apostrophe before it.',
  find: (subject) =>
    formsOf(subject).flatMap((forms) => {
      const introduced = introducedIn(forms);
      return forms.uses.flatMap((use): Found[] => {
        if (!use.plural) return [];
        const isBody = forms.bodies.has(use.form);
        const first = introduced.get(use.form);
        if (!isBody && (!first || first.plural || !hasName(first))) return [];
        const message = `“${use.form}” has a plural here, and is the name of one body.`;
        return [{ ...atUse(use), message, doubt: !isBody }];
      });
    }),
};

/** Whether the words before the brackets are the name of a body: “the State Migration Service (SMS)”. */
function hasName({ passage: { plain, language }, start }: Use): boolean {
  const { bodyNames } = languageOf(language).shortForms?.plural ?? {};
  if (bodyNames === undefined) return false;
  const [name = ''] =
    /(?:\s*(?:\p{Lu}[\p{L}’-]+|of|for|and|the|on))+\s+\([“"]?$/u.exec(plain.slice(0, start)) ?? [];
  return new RegExp(`\\b(?:${bodyNames})\\b`, 'u').test(name);
}
