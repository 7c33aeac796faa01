// Holds one language's words against another's: the same keys, the same figures in them, complete plural forms.
import type { z } from 'zod';
import { findFigures } from '../text/figures.ts';
import { categoriesOf } from './forms.ts';

/** The words of the template, in groups. Plural forms stand side by side: `share_one`, `share_other`. */
export type Words = { [key: string]: string | Words };

/** A word by its dotted key; nothing where the file has none. */
export function wordAt(words: Words, key: string): string | undefined {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) {
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

type Issue = z.core.$ZodSuperRefineIssue;

/** One word: a single text under `''`, or its plural forms by category. */
type Forms = Map<string, string>;

/**
 * Issues of `words` where they are not the words of `reference`. Languages may differ in their plural categories.
 * @param locale tells which plural categories the language has
 */
export function checkWords(words: Words, reference: Words, locale: string): Issue[] {
  const here = gather(words);
  const there = new Map([...gather(reference)].filter(([key]) => !isOwnForm(key)));
  const missing = [...there].flatMap(([key, forms]): Issue[] => {
    const own = here.get(key);
    if (!own && isOfKind(key)) return [];
    if (!own || isPlural(own) !== isPlural(forms)) return missingForms(key, isPlural(forms), locale);
    return [...checkForms(key, own, locale), ...checkFigures(key, own, forms)];
  });
  const unknown = [...here].flatMap(([key, forms]): Issue[] => {
    const same = there.get(key);
    if (isOwnForm(key, there, locale)) return checkOwnForm(key, forms, there);
    if (same && isPlural(same) === isPlural(forms)) return [];
    return [...forms.keys()].map((form) => unknownKey(withForm(key, form)));
  });
  return [...missing, ...unknown];
}

/** Words of single kinds of block (`kinds.KIND`) are needed where a page has such a block: a check looks for them there. */
function isOfKind(key: string): boolean {
  return key.startsWith('kinds.');
}

/**
 * Whether a word is a label's form for some numbers, beside the label itself: `population.groups.stateless_one`. A language
 * gives those that it has, and its label stands for all other numbers.
 */
function isOwnForm(key: string, labels?: ReadonlyMap<string, Forms>, locale?: string): boolean {
  const [, label = '', form = ''] =
    /^((?:population\.groups|presence\.kinds)\.\w+|population\.people|presence\.total)_(zero|one|two|few|many)$/.exec(
      key,
    ) ?? [];
  if (!label || labels === undefined || locale === undefined) return label !== '';
  return labels.has(label) && categoriesOf(locale).all.includes(form);
}

/** A label's form for some numbers names no figure that the label does not: one for a single person may leave the number out. */
function checkOwnForm(key: string, forms: Forms, labels: ReadonlyMap<string, Forms>): Issue[] {
  const known = figuresIn(labels.get(key.replace(/_[a-z]+$/, ''))?.get(''));
  return [...forms].flatMap(([form, text]): Issue[] => {
    const strange = figuresIn(text).find((name) => !known.includes(name));
    if (strange === undefined) return [];
    const message = `text without {{${strange}}}, which its label does not have`;
    return [{ code: 'custom', path: withForm(key, form), input: text, message }];
  });
}

/** Plural forms that the language has beyond what it needs are unknown keys; those that it lacks are missing. */
function checkForms(key: string, forms: Forms, locale: string): Issue[] {
  if (!isPlural(forms)) return [];
  const { known, needed } = pluralCategories(locale);
  const extra = [...forms.keys()].filter((form) => !known.includes(form));
  const lacking = needed.filter((form) => !forms.has(form));
  return [
    ...extra.map((form) => unknownKey(withForm(key, form))),
    ...lacking.map((form) => missingKey(withForm(key, form))),
  ];
}

/** A word names the figures that it names in English; a form for one may leave the number out. */
function checkFigures(key: string, forms: Forms, reference: Forms): Issue[] {
  const main = isPlural(reference) ? 'other' : '';
  const wanted = figuresIn(reference.get(main));
  const shown = wanted.map((name) => `{{${name}}}`).join(' and ') || 'no {{figures}}';
  return [...forms].flatMap(([form, text]): Issue[] => {
    const named = figuresIn(text);
    const complete = form !== main || wanted.every((name) => named.includes(name));
    if (complete && named.every((name) => wanted.includes(name))) return [];
    const message = `text with ${shown}, as in English`;
    return [{ code: 'custom', path: withForm(key, form), input: text, message }];
  });
}

function missingForms(key: string, plural: boolean, locale: string): Issue[] {
  if (!plural) return [missingKey(withForm(key, ''))];
  return pluralCategories(locale).needed.map((form) => missingKey(withForm(key, form)));
}

/** The categories of the language, and those that are needed: i18next falls back to `other`. */
function pluralCategories(locale: string): { known: string[]; needed: string[] } {
  const { all, whole } = categoriesOf(locale);
  return { known: all, needed: [...new Set([...whole, 'other'])] };
}

/** Words by dotted key. `x_one`, `x_other` are forms of `x` where `x_other` is among them. */
function gather(words: Words, prefix = ''): Map<string, Forms> {
  const gathered = new Map<string, Forms>();
  for (const [name, value] of Object.entries(words)) {
    if (typeof value !== 'string') {
      for (const [key, forms] of gather(value, `${prefix}${name}.`)) gathered.set(key, forms);
      continue;
    }
    const [, stem, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(name) ?? [];
    const isForm = stem !== undefined && form !== undefined && Object.hasOwn(words, `${stem}_other`);
    const key = prefix + (isForm ? stem : name);
    const forms = gathered.get(key) ?? new Map<string, string>();
    gathered.set(key, forms.set(isForm ? form : '', value));
  }
  return gathered;
}

function isPlural(forms: Forms): boolean {
  return forms.has('other');
}

function figuresIn(text: string | undefined): string[] {
  return [...new Set(findFigures(text ?? '').map((placeholder) => placeholder.name))];
}

function withForm(key: string, form: string): string[] {
  return ['words', ...(form ? `${key}_${form}` : key).split('.')];
}

function missingKey(path: string[]): Issue {
  return { code: 'invalid_type', expected: 'string', path, input: undefined };
}

function unknownKey(path: string[]): Issue {
  return { code: 'unrecognized_keys', keys: path.slice(-1), path: path.slice(0, -1) };
}
