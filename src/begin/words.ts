// The template's words of a language that has none yet, as gaps: above each the English, and what it is for. Pure.
import type { LanguageFile } from '../language/file.ts';
import type { Words } from '../language/file-words.ts';
import { categoriesOf, examplesOf } from '../language/forms.ts';
import { dateFormat, numberFormat } from '../language/intl.ts';
import { monthNames } from '../language/months.ts';
import { languageName } from '../language/names.ts';
import { signsOf } from '../language/signs.ts';
import { wordsNeeded } from '../language/word-gaps.ts';
import { comment, scalar } from './yaml.ts';

/** The text of `locales/LANGUAGE.yaml`. @param english the file of the program's own language */
export function wordsText(language: string, english: LanguageFile): string {
  const { kinds, ...words } = english.words;
  const isKnown = signsOf(language) !== undefined;
  const lines = [
    `# The template’s own words in ${languageName(language)} (${language}), and how it writes numbers and dates. Each line that ends behind its`,
    '# colon is a gap; above it stands the English. What stands in {{ }} is set in by the program: keep it, where it belongs in',
    '# the sentence. A text with a colon or with {{ }} stands in quotation marks. Until a line is filled in, a draft has the',
    '# English words in brackets.',
    '# A native reader who has gone over a printed page: { name: Amina Otieno, on: 2025-03-14 }. Until then check says so.',
    'read_by: []',
    '',
    'words:',
    ...labelForms(language),
    ...wordLines(words, '  '),
    '  kinds: # words of single kinds of block: only where a page has such a block; take the others out',
    ...wordLines(typeof kinds === 'object' ? kinds : {}, '    '),
    '',
    'formats:',
    ...(isKnown ? signLines(language) : localeLines()),
    ...neededLines(english, isKnown ? language : undefined),
    ...ordinalLines(isKnown ? language : undefined, english),
    '',
    '# Countries that the agency names otherwise than Unicode CLDR does: RUS: Russian Federation',
    'countries: {}',
  ];
  return `${lines.join('\n')}\n`;
}

/** A label beside some numbers, `refugees_one`: which forms the language has. */
function labelForms(language: string): string[] {
  const { all } = categoriesOf(language);
  const forms = all.filter((one) => one !== 'other');
  if (forms.length === 0) return [];
  const examples = examplesOf(language, forms).replace(/^first /, '');
  return comment(
    `A label of population: groups may have forms of its own beside some numbers, ${forms.map((one) => `refugees_${one}`).join(', ')}: ${examples}. Without them it stands beside all.`,
    '  ',
  );
}

function wordLines(words: Words, indent: string): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [`${indent}${key}:`, ...wordLines(value, `${indent}  `)];
    if (/_(?:zero|one|two|few|many)$/.test(key)) return [];
    return [...comment(value, indent), `${indent}${key}:`];
  });
}

function signLines(language: string): string[] {
  const { thousands, decimal } = signsOf(language) ?? { thousands: '', decimal: '.' };
  const percent = patternOf(language, { style: 'percent' }, 0.44);
  const day = dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 5, 11));
  const months = monthNames(language).map(([alone, inDate]) =>
    alone === inDate ? alone : `${alone}/${inDate}`,
  );
  return [
    '  # As Unicode CLDR has it: change it where it is not right. Without numbers and percent it is as there.',
    '  numbers:',
    `    thousands: ${JSON.stringify(thousands) === scalar(thousands) ? scalar(thousands) : quoted(thousands)}`,
    `    decimal: ${quoted(decimal)}`,
    ...(percent ? [`  percent: ${quoted(percent)}`] : []),
    ...comment(
      `A day is “${day}”, and the months are ${months.join(', ')}. Another way to write a day: day: "{{day}} {{month}} {{year}}", under dates: below. Other forms of the months: under months: here, as genitive: [twelve words]; then {{day}} {{month_genitive}} {{year}} may stand for {{date}} in a line below.`,
      '  ',
    ),
  ];
}

function quoted(text: string): string {
  const plain = scalar(text);
  return plain.startsWith('"') ? plain : JSON.stringify(text);
}

/** A pattern with `{{number}}` from how a number is written; nothing where that has more in it than a sign. */
function patternOf(language: string, options: Intl.NumberFormatOptions, value: number): string | undefined {
  const parts = numberFormat(language, options).formatToParts(value);
  const text = parts.map((part) => (part.type === 'integer' ? '{{number}}' : part.value)).join('');
  return text.split('{{number}}').length === 2 ? text.replaceAll('\u00A0', ' ') : undefined;
}

/** A language of which Unicode CLDR knows nothing writes numbers and dates as another does. */
function localeLines(): string[] {
  return [
    '  # Unicode CLDR does not say how this language writes numbers and dates: whose are they written like? As: fr',
    '  locale:',
  ];
}

/** What every language needs, in its order: lists with all of their lines. */
function neededLines({ formats }: LanguageFile, language: string | undefined): string[] {
  const lines: string[] = [];
  let before: readonly (string | number)[] = [];
  for (const { path, says, english } of wordsNeeded(formats)) {
    path.slice(0, -1).forEach((part, depth) => {
      const isOpen = path.slice(0, depth + 1).every((one, at) => before[at] === one);
      if (!isOpen) lines.push(`${'  '.repeat(depth + 1)}${part}:`);
    });
    const indent = '  '.repeat(path.length);
    const last = path.at(-1);
    const isWhole = path.join('.') === 'money.whole';
    const known = isWhole && language !== undefined ? moneyPattern(language) : undefined;
    const from = known === undefined ? '' : ' As Unicode CLDR has it.';
    const key = typeof last === 'number' ? '-' : `${last}:`;
    lines.push(
      ...comment(`${english}${says ? ` (${says})` : ''}${from}`, indent),
      `${indent}${key}${known === undefined ? '' : ` ${quoted(known)}`}`,
    );
    before = path;
  }
  return lines;
}

/** `{{amount}} {{sign}}` as a language has them; nothing where there is more than that in an amount. */
function moneyPattern(language: string): string | undefined {
  const options = {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  } as const;
  const parts = numberFormat(language, options).formatToParts(5);
  const names: Partial<Record<string, string>> = { integer: '{{amount}}', currency: '{{sign}}' };
  const text = parts.map(({ type, value }) => names[type] ?? value.replaceAll('\u00A0', ' ')).join('');
  return /^(?:\{\{amount\}\} ?\{\{sign\}\}|\{\{sign\}\} ?\{\{amount\}\})$/.test(text) ? text : undefined;
}

/** Ordinals and numbers in words are needed only where texts use them. */
function ordinalLines(language: string | undefined, { formats }: LanguageFile): string[] {
  const { ordinals = {}, words, ordinal_words } = formats;
  const forms = language === undefined ? [] : ordinalForms(language);
  return [
    ...comment(
      `Ordinals in figures, for {{name, ordinal}} and {{year_ordinal}}: in English ${Object.values(ordinals).join(', ')}. Here: ${forms.map(({ form, numbers }) => `${form} for ${numbers.join(', ')}`).join('; ')}.`,
      '  ',
    ),
    ...(forms.length > 0
      ? ['  # ordinals:', ...forms.map(({ form }) => `  #   ${form}: "{{number}}…"`)]
      : []),
    ...comment(
      'Small numbers in words from nought on, for {{name, words}}, and ordinals from first on.',
      '  ',
    ),
    `  # words: [${words.slice(0, 4).join(', ')}, …]`,
    `  # ordinal_words: [${ordinal_words.slice(0, 3).join(', ')}, …]`,
  ];
}

/** The forms of ordinals that a language tells apart, each with its first numbers. */
function ordinalForms(language: string): { form: string; numbers: number[] }[] {
  const rules = new Intl.PluralRules(language, { type: 'ordinal' });
  return rules.resolvedOptions().pluralCategories.map((form) => {
    const numbers = Array.from({ length: 100 }, (_, at) => at + 1).filter(
      (one) => rules.select(one) === form,
    );
    return { form, numbers: numbers.slice(0, 4) };
  });
}
