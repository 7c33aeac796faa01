// The short forms that are introduced nowhere, and which known one each may be a slip for.
import { languageOf } from '../../language/index.ts';
import { isOneStep } from '../../nearest.ts';
import { type DataSubject, memoise } from '../check.ts';
import { formsOfOthers } from '../languages/name-of-other-language.ts';
import { readPassages } from '../texts/read-passages.ts';
import { type Forms, formsIn, formsOf, introducedIn, type Use } from './forms.ts';

/** A form that is introduced nowhere, with every use, and the known form that it is one letter away from. */
type Unknown = { uses: readonly [Use, ...Use[]]; meant?: string };

/** Every unknown form of each language. Looked for once for all checks. */
export const unknownIn = memoise((subject): readonly Unknown[] =>
  formsOf(subject).flatMap((forms) => unknownOf(forms, subject)),
);

function unknownOf(forms: Forms, subject: DataSubject): Unknown[] {
  const introduced = introducedIn(forms);
  const others = formsOfOthers(subject, forms.language);
  const strange = Map.groupBy(
    forms.uses.filter(({ form }) => !forms.known.has(form) && !introduced.has(form) && !others.has(form)),
    ({ form }) => form,
  );
  const earlier = introducedBefore(forms.language, subject);
  const known = [...new Set([...introduced.keys(), ...earlier, ...forms.known])].filter(
    (form) => form.length > 3 || introduced.has(form) || earlier.has(form) || forms.bodies.has(form),
  );
  return [...strange].flatMap(([form, [first, ...others]]): Unknown[] => {
    if (!first) return [];
    const uses = [first, ...others] as const;
    // One that the period before introduced is no slip: its introduction got lost.
    const meant = earlier.has(form) ? undefined : known.find((one) => one.length > 2 && isOneStep(one, form));
    if (meant === undefined && uses.some(({ explained }) => explained)) return [];
    return [meant === undefined ? { uses } : { uses, meant }];
  });
}

/** The forms that the period before introduced in a language. */
function introducedBefore(language: string, { previous }: DataSubject): ReadonlySet<string> {
  const rules = languageOf(language).shortForms;
  if (!previous || !rules) return new Set();
  const passages = readPassages(previous).filter((passage) => passage.language === language);
  return new Set(introducedIn(formsIn(passages, language, rules)).keys());
}
