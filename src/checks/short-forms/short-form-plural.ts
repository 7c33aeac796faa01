// A plural on the short form of a body that there is only once: UNHCRs.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, Found } from '../check.ts';
import { exactly } from '../texts/read-passages.ts';
import { atUse, formsOf, introducedIn, type Use } from './forms.ts';

/** Warning for the operation's own names and bodies that everybody knows; a note for those that are introduced as a name. */
export const shortFormPlural: DataCheck = {
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
        if (isPluralApart(use, introduced.get(use.form))) {
          const words = use.passage.plain.slice(use.start, use.end + 2);
          const message = `“${words}” is what belongs to one; the plural has no apostrophe.`;
          return [
            { ...exactly(use.passage, use.start, use.end + 2), message, hint: `Write “${use.form}s”.` },
          ];
        }
        if (!use.plural) return [];
        const isBody = forms.bodies.has(use.form);
        const first = introduced.get(use.form);
        if (!isBody && (!first || first.plural || !hasName(first))) return [];
        const message = `“${use.form}” has a plural here, and is the name of one body.`;
        return [{ ...atUse(use), message, doubt: !isBody }];
      });
    }),
};

/** A plural with an apostrophe, of what there is many of, where no single one is meant: roofs for IDP’s, many NGO’s. */
function isPluralApart({ form, plural, passage, start, end }: Use, introduction: Use | undefined): boolean {
  const { letters, apart } = languageOf(passage.language).shortForms?.plural ?? {};
  if (letters === undefined || plural || !/^[’']s(?![\p{L}-])/u.test(passage.plain.slice(end))) return false;
  const isOfMany = introduction?.plural || apart?.forms.includes(form);
  return Boolean(isOfMany && apart?.after.test(passage.plain.slice(0, start)));
}

/** Whether the words before the brackets are the name of a body: “the State Migration Service (SMS)”. */
function hasName({ passage: { plain, language }, start }: Use): boolean {
  const { bodyNames } = languageOf(language).shortForms?.plural ?? {};
  if (bodyNames === undefined) return false;
  const [name = ''] =
    /(?:\s*(?:\p{Lu}[\p{L}’-]+|of|for|and|the|on))+\s+\([“"]?$/u.exec(plain.slice(0, start)) ?? [];
  return new RegExp(`\\b(?:${bodyNames})\\b`, 'u').test(name);
}
