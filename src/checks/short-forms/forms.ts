// The short forms of a language's texts (IDPs, DMX-nin): where each stands, where it is introduced, which need no introduction.
import { languageOf } from '../../language/index.ts';
import type { ShortForms } from '../../language/short-forms.ts';
import { ofText } from '../../memory.ts';
import { findAll, isInPart, narrow } from '../../text/narrow.ts';
import { memoise } from '../check.ts';
import { exactly, type ReadPassage, readPassages } from '../texts/read-passages.ts';

/** A short form where it stands: offsets in `plain`, the form without its plural or ending. */
export type Use = {
  form: string;
  passage: ReadPassage;
  start: number;
  end: number;
  /** Whether a plural hangs on it. */
  plural: boolean;
  /** Whether it is given here with its meaning: “the State Migration Service (SMS)”. */
  introduces: boolean;
  /** Whether the words around it say what it is: “the ABC scholarship”. */
  explained: boolean;
};

/** The short forms of one language. `known` need no introduction; `bodies` of them have no plural. */
export type Forms = {
  language: string;
  uses: readonly Use[];
  known: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
};

/** The short forms of each language that has rules for them, in the order of its file. Read once for all checks. */
export const formsOf = memoise(({ period }): readonly Forms[] =>
  period.operation.languages.flatMap((language): Forms[] => {
    const rules = languageOf(language).shortForms;
    if (!rules) return [];
    const passages = readPassages(period).filter((passage) => passage.language === language);
    return [formsIn(passages, language, rules)];
  }),
);

/** The short forms of these passages of one language; names of operation.yaml among them are known. */
export function formsIn(passages: readonly ReadPassage[], language: string, rules: ShortForms): Forms {
  const names = passages.filter(({ isName }) => isName).flatMap((passage) => usesIn(passage, rules));
  const own = names.filter(({ passage }) => passage.path[0] === 'organisation');
  const bodies = new Set([...rules.bodies, ...own.map(({ form }) => form)]);
  return {
    language,
    uses: passages.filter(isRead).flatMap((passage) => usesIn(passage, rules)),
    known: new Set([...rules.bodies, ...rules.things, ...names.map(({ form }) => form)]),
    bodies,
  };
}

/** Whether readers meet a passage on the page: descriptions of pictures are for those who do not see them. */
function isRead({ isName, path }: ReadPassage): boolean {
  return !isName && path.at(-1) !== 'alt';
}

/** Letters and digits in one: a form is all capitals, perhaps with a plural. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Roman numerals are no short forms; nor is what was left to be filled in. */
const other = /^(?:[IVXLC]+|[XХ]{2,}|TB[ACD]|TODO|FIXME|NB)$/;
/** Longer words in capitals are words that cry. */
const longest = 7;
/** How many characters before and behind a form tell what it is. */
const reach = 60;

type Patterns = Record<'form' | 'opens' | 'closes' | 'apposed' | 'kind' | 'kindBehind', RegExp>;

const patternsOf = memoise(({ introducing, kinds, kindEnding, ...rules }: ShortForms): Patterns => {
  const plural = rules.plural?.letters ?? '';
  const forms = `\\p{Lu}{2,}(?:${plural})?`;
  return {
    form: new RegExp(`^(\\p{Lu}{2,${longest}})(${plural}|)$`, 'u'),
    // Behind words and in brackets, with nothing but short forms beside it: (SMS), (hereinafter “SMS”), (UN NQAF).
    opens: new RegExp(`\\p{L}{2}\\S*\\s*\\(\\s*(?:${introducing}[:,]?\\s+|${forms}[ ,;/]+)*[“"«]?$`, 'u'),
    closes: new RegExp(`^[”"»]?(?:[ ,;/]+[“"«]?${forms}[”"»]?)*\\s*\\)`, 'u'),
    apposed: new RegExp(`,\\s+${introducing}\\s+[“"«]?$`, 'u'),
    kind: new RegExp(`^${kinds}$`, 'iu'),
    kindBehind: new RegExp(`^${kinds}${kindEnding}$`, 'iu'),
  };
});

function usesIn(passage: ReadPassage, rules: ShortForms): Use[] {
  const { plain } = passage;
  // A passage in capitals alone.
  if (!passage.isName && !/\p{Ll}/u.test(plain) && /\s/.test(plain)) return [];
  return readerOf(rules)(plain, passage.language).map((use) => ({ ...use, passage }));
}

type Told = Omit<Use, 'passage'>;

const readerOf = memoise((rules: ShortForms) => ofText((plain): readonly Told[] => toldIn(plain, rules)));

function toldIn(plain: string, rules: ShortForms): Told[] {
  const patterns = patternsOf(rules);
  return findAll(word, plain).flatMap(({ 0: typed, index }): Told[] => {
    const [, form, plural] = patterns.form.exec(typed) ?? [];
    const before = plain.slice(Math.max(0, index - reach), index);
    const end = index + typed.length;
    const after = plain.slice(end, end + reach);
    // The number of a law (123-IVQD), COVID-19.
    if (!form || other.test(form) || isMixed(form) || /\p{N}[-–]$/u.test(before) || /^[-–]\p{N}/u.test(after))
      return [];
    // In “(UN NQAF)” the part that everybody knows is not introduced.
    const isPart = rules.bodies.includes(form) && /^\s+\p{Lu}/u.test(after);
    const introduces = !isPart && isIntroduced(before, after, patterns);
    const explained = isExplained(before, after, patterns);
    return [{ form, start: index, end, plural: Boolean(plural), introduces, explained }];
  });
}

const latin = /\p{Script=Latin}/u;
const notLatin = /[^\p{Script=Latin}\p{M}]/u;

/** Whether letters of several scripts are in one form: a look-alike slipped in, and is told elsewhere. */
function isMixed(form: string): boolean {
  return narrow(latin, form).test(form) && narrow(notLatin, form).test(form);
}

const bracketed = /^[”"»]?\s+\(([^()\p{N}]{8,})\)/u;

function isIntroduced(before: string, after: string, { opens, closes, apposed }: Patterns): boolean {
  if ((isInPart(opens, before) && isInPart(closes, after)) || isInPart(apposed, before)) return true;
  // One bracket was forgotten: another check tells it.
  if (/\(\s*$/.test(before) && !after.includes(')')) return true;
  if (/^\s*\)/.test(after) && !before.includes('(')) return true;
  // Before its meaning in brackets: SMS (State Migration Service).
  const meaning = narrow(bracketed, after).exec(after)?.[1] ?? '';
  return (meaning.match(/\p{L}{2,}/gu) ?? []).length > 1;
}

const twoWords = /^[”"»]?\s+(\p{L}+)(?:\s+(\p{L}+))?/u;
const lastWord = /(\p{L}+)\s+[“"«]?$/u;

function isExplained(before: string, after: string, { kind, kindBehind }: Patterns): boolean {
  const [, next = '', second = ''] = narrow(twoWords, after).exec(after) ?? [];
  const [, last = ''] = narrow(lastWord, before).exec(before) ?? [];
  return (
    isInPart(kindBehind, next) ||
    (/^\p{Lu}/u.test(next) && isInPart(kindBehind, second)) ||
    isInPart(kind, last)
  );
}

/** The forms that are introduced, each with its first introduction. */
export function introducedIn({ uses }: Forms): Map<string, Use> {
  return new Map(
    uses
      .filter(({ introduces }) => introduces)
      .toReversed()
      .map((use) => [use.form, use]),
  );
}

/** What a finding says of a use: its place and its words. */
export function atUse({ passage, start, end }: Use) {
  return { ...exactly(passage, start, end), about: passage.plain.slice(start, end) };
}
