// A hyphen where a dash belongs, between words and in spans.
import { languageOf } from '../../language/index.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import { patternsWithMonths } from './months.ts';
import { type Match, matches } from './read-passages.ts';

const side = '[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\\uE001.,%]';

/** A span of digits is not a telephone number, a date, a code (COVID-19) or a document’s number. */
const rules = [
  `(?<=${side}|\\uE000) -(?:[ \\n]|$)`,
  `(?<=${side}) -(?=\\p{L}{2})`,
  '[ \\n]?--+[ \\n]?',
  '(?<=\\p{L})(?:[ \\n]–(?=\\p{L})|–[ \\n](?=\\p{L}))',
  '\\uE000-(?=\\uE000)',
  '(?<![\\p{L}\\p{N}\\uE000/.,:+-]|[\\p{N})][ \\n])(?<from>\\d{1,4})-(?<to>\\d{1,4})(?![\\p{L}\\p{N}\\uE000/]|[-.,:]\\p{N})',
];

/** Spaced and doubled hyphens, spans of figures and of months. */
export const wrongDash: DataCheck = {
  code: 'wrong-dash',
  severity: 'warning',
  title: 'A hyphen in the place of a dash',
  why: 'A hyphen joins the parts of a word. Between sentences’ parts and in a span it is too short to be seen as more.',
  example: { wrong: 'May-June; four people - a girl', right: 'May–June; four people – a girl' },
  mend: 'Write – with a space on each side between words, and without spaces in a span (2023–2024, May–June).',
  find: (subject) =>
    matches(subject, patternsWithMonths(subject, patternFor), (found) =>
      isMeant(found) ? undefined : tell(found),
    ),
};

function patternFor(months: string): RegExp {
  const span = months ? [`(?<!\\p{L})(?:${months})-(?=${months})`] : [];
  return new RegExp([...rules, ...span].join('|'), 'gu');
}

/** A span has its hyphen between figures or months, at once after the first of them. */
function tell({ match: [typed], words }: Match): Pick<Found, 'message' | 'hint'> {
  if (/[ \n]|--|–/.test(typed)) {
    const hint = 'Write – with a space on each side. An ending follows its word at once.';
    return { message: `“${words}” needs a dash between spaces.`, hint };
  }
  const message = `“${words}” is a span, and needs a dash.`;
  return { message, hint: 'Write – without spaces: 2023–2024, May–June.' };
}

/**
 * Numbers that fall or stand still are no span; “2-3 nəfər” is two or three, written with a hyphen; neither is the number of a
 * house in the address of an office: “Calle 12 n.º 34-56”.
 */
function isMeant({ match, passage }: Match): boolean {
  const { from, to } = match.groups ?? {};
  if (from !== undefined && passage.isName && passage.path.includes('address')) return true;
  if (from !== undefined && to !== undefined) {
    // 2023-24 is 2023–24.
    if (from.length === 4 && to.length === 2) return Number(from.slice(2)) + 1 !== Number(to);
    const step = Number(to) - Number(from);
    return step <= 0 || (step === 1 && Number(to) < 100 && languageOf(passage.language).hyphenForOr === true);
  }
  if (match[0].includes('–')) return languageOf(passage.language).closeDashes === true;
  if (!match[0].startsWith('\uE000')) return false;
  // Numbers in words: “iki-üç”.
  const at = passage.starts[match.index];
  return figuresOf(passage.text).some(({ start, formats }) => start === at && formats.includes('words'));
}
