// A space before a comma or a closing bracket, or after an opening one.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** A space between a word and the mark that belongs to it. What marks stand close is asked of the language. */
export const misplacedSpace: DataCheck = {
  code: 'misplaced-space',
  severity: 'warning',
  title: 'A space before a punctuation mark, or inside of brackets',
  why: 'The mark can be pushed to the beginning of the next line, alone.',
  example: { wrong: 'refugees , IDPs ( in Baku )', right: 'refugees, IDPs (in Baku)' },
  mend: 'Take the space out.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternFor(language),
      ({ words }) => ({ message: `There is a space too many in “${words}”.`, now: '' }),
    ),
};

function patternFor(language: string): RegExp {
  const { quotes, closeMarks = ',.' } = languageOf(language);
  const close = closeMarks.replace('%', '');
  const word = '[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\\uE000\\uE001]';
  const rules = [
    `(?<=${word}) (?=[${close}](?:[ \\n\\p{Pe}\\p{Pf}]|$))`,
    '(?<=\\S) (?=[)\\]])',
    '(?<=[(\\[]) (?=\\S)',
    ...(closeMarks.includes('%') ? ['(?<=[\\p{N}\\uE000]) (?=%)'] : []),
    // In German and others “ ends a quotation.
    ...(quotes?.[0] === '“'
      ? [
          '(?<=(?:^|[\\s(])“) (?=\\S)',
          '(?<=\\S) (?=”(?![\\p{L}\\p{N}\\uE000\\uE001]))',
          '(?<=\\p{L}) (?=’s(?!\\p{L}))',
        ]
      : []),
  ];
  return new RegExp(rules.join('|'), 'gu');
}
