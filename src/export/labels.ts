// What each value of the form is, in a language: the factsheet's own words for it, or the sentence in which it stands.
import { nameFor } from '../forms.ts';
import type { LanguageFile } from '../locale/language-file.ts';
import type { Formats } from '../locale/local.ts';
import type { Placeholder } from '../locale/placeholders.ts';
import type { DataPath, FilePassage } from '../period/period.ts';
import type { Operation } from '../period/schema.ts';
import type { Field } from './form.ts';

/** A language, with all that names values in it; `country` and `donor` throw for a code without a name. */
export type LabelSource = {
  language: string;
  locale: string;
  words: LanguageFile['words'];
  names: Pick<Formats, 'country' | 'donor'>;
  operation: Pick<Operation, 'offices' | 'sources'>;
  passages: readonly FilePassage[];
  placeholders(text: string): Placeholder[];
};

/** What stands in a sentence where the figure is, and where another is. */
const here = '[…]';
const another = '…';

/** What stands there while sentences are told apart: capital letters, as numbers begin sentences (UAX 29). */
const hereMark = '\u{1D5D1}';
const anotherMark = '\u{1D5EC}';
const longest = 160;

/** What a value is, in a language; empty where nothing says it. */
export function labelOf(field: Field, source: LabelSource): string {
  const [part, second, third] = field.path.map(String);
  const { words, names, operation, language } = source;
  const word = (...keys: string[]) => wordAt(words, keys);
  const join = (...parts: (string | undefined)[]) => parts.filter((one) => one).join(': ');
  const office = (key: string) =>
    nameFor(operation.offices[key]?.[language] ?? '', source.locale, Number(field.value));
  switch (part) {
    case 'issued':
      return word('issued') ?? '';
    case 'during':
      return word('during') ?? '';
    case 'source':
      return word('source') ?? '';
    case 'population':
      if (second === 'groups' && third)
        return join(word('population', 'title'), word('population', 'groups', third));
      if (second === 'origins' && third) {
        const code = String(field.path[3]);
        return join(
          word('origins', third),
          nameOf(() => names.country(code)),
        );
      }
      return join(word('population', 'title'), word(second ?? ''));
    case 'presence':
      if (second === 'staff' && third)
        return join(word('presence', 'staff'), word('presence', 'kinds', third));
      if (second === 'offices' && third) return join(word('presence', 'offices'), office(third));
      return join(word('presence', 'title'), word(second ?? ''));
    case 'funding':
      return join(word('funding', 'title'), word('funding', second ?? '') ?? word(second ?? ''));
    case 'donors':
      return second === 'list' && typeof field.value === 'string'
        ? join(
            word('donors'),
            nameOf(() => names.donor(String(field.value))),
          )
        : (word('donors') ?? '');
    case 'results':
      return join(
        third === 'as_of' || third === 'source' ? word(third) : undefined,
        third === 'during' || third === 'since' ? word('during') : undefined,
        sentence(field.path, source),
      );
    case 'dates':
      return sentence(field.path, source);
    default:
      return '';
  }
}

/** A word of the template, with `…` for what is set into it; nothing where there is none. */
function wordAt(words: LanguageFile['words'], keys: readonly string[]): string | undefined {
  let at: LanguageFile['words'] | string | undefined = words;
  for (const key of keys) {
    at = typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return typeof at === 'string' ? at.replace(/\{\{[^}]*\}\}/g, another) : undefined;
}

/** A name, or nothing where nobody gives the code one. */
function nameOf(name: () => string): string | undefined {
  try {
    return name();
  } catch {
    return undefined;
  }
}

/** The sentence that names a figure, with its place marked, shortened around it. */
function sentence(path: DataPath, { passages, placeholders, locale }: LabelSource): string {
  const figure = String(path[1]);
  const isResult = path[0] === 'results';
  for (const { text } of passages) {
    const found = placeholders(text).map((one) => (isResult && printsTime(one) ? { ...one, name: '' } : one));
    if (!found.some(({ name }) => name === figure)) continue;
    const whole = plain(marked(text, found, figure));
    const all = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(whole)];
    const own = all.find(({ segment }) => segment.includes(hereMark))?.segment ?? whole;
    return shortened(own.trim().replaceAll(hereMark, here).replaceAll(anotherMark, another));
  }
  return '';
}

/** Whether a placeholder of a result prints its time: its number is elsewhere. */
function printsTime({ chain: [format] }: Placeholder): boolean {
  return format === 'during' || format === 'since' || format === 'as_of' || format === 'year';
}

function marked(text: string, found: readonly Placeholder[], figure: string): string {
  let result = '';
  let end = 0;
  for (const { raw, index, name, chain } of found) {
    result += text.slice(end, index) + (wordIn(chain) ?? (name === figure ? hereMark : anotherMark));
    end = index + raw.length;
  }
  return result + text.slice(end);
}

/** A word that goes with a figure, as it stands for many: `plural(person|persons)`. */
function wordIn(chain: readonly string[]): string | undefined {
  const forms = chain.map((format) => /^plural\((.*)\)$/s.exec(format)?.[1]).find((one) => one !== undefined);
  return forms?.slice(forms.lastIndexOf('|') + 1);
}

/** Without the marks of bold, italic, links and words of another language (`:en[…]`). */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/:[a-z]{2,3}\[([^\]]*)\]/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ');
}

/** At most about 160 characters, with the figure's place among them, cut between words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const at = text.indexOf(here);
  const from = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.slice(start, from + longest);
  const end = from + longest >= text.length ? cut.length : cut.lastIndexOf(' ');
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${end < cut.length ? ' …' : ''}`;
}
