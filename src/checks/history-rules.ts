// The rules of an operation's history.yaml: told where it is read, for charts over years, and by an import.
import type { Rule } from './check.ts';

export const historyRules: readonly Rule[] = [
  {
    code: 'history-year-twice',
    severity: 'error',
    title: 'A year that stands twice in the history',
    why: 'Only one of the two would be drawn, and nobody could tell which.',
    example: {
      wrong: 'years:\n  2024: { refugees: 8087 }\n  "2024": { refugees: 6431 }',
      right: 'years:\n  2024: { refugees: 6431 }',
    },
    mend: 'Keep one of the two.',
    final: true,
  },
  {
    code: 'history-other-year',
    severity: 'error',
    title: 'A day that is not of its year',
    why: 'The number would be drawn at a year that it is not of.',
    example: {
      wrong: '2023: { as_of: 2024-06-30, refugees: 8087 }',
      right: '2024: { as_of: 2024-06-30, refugees: 8087 }',
    },
    mend: 'Correct the day, or write the numbers under its year.',
    final: true,
  },
  {
    code: 'history-future',
    severity: 'error',
    title: 'Numbers of a day that has not come yet',
    why: 'Nobody can know them: most likely the year is mistyped, or it is a mid-year number without its day.',
    example: { wrong: '2026: { refugees: 6389 } (in March 2026)', right: '2025: { refugees: 6389 }' },
    mend: 'Correct the year, or write as_of with the day that the numbers are of.',
    final: true,
  },
  {
    code: 'history-not-closed',
    severity: 'warning',
    title: 'A year that is over with numbers of its middle',
    why: 'A line through mid-year and end-year numbers shows changes that nobody counted.',
    example: {
      wrong: '2023: { as_of: 2023-06-30, refugees: 7080 }\n2024: …',
      right: '2023: { refugees: 7433 }\n2024: …',
    },
    mend: 'Import the year again: its end-year numbers have come out since.',
  },
  {
    code: 'history-small',
    severity: 'warning',
    title: 'One to four people in the history',
    why: 'So few people could be recognised. UNHCR’s public statistics round counts under 5.',
    example: { wrong: '2012: { stateless: 3 }', right: '2012: { stateless: 5 }' },
    mend: 'Write what the public statistics say, or leave the value out.',
  },
  {
    code: 'history-gap',
    severity: 'note',
    title: 'Years without numbers in the history',
    why: 'The chart has a gap there: nothing is drawn across it, and nothing is guessed.',
    example: { wrong: 'years:\n  2021: …\n  2023: …', right: 'years:\n  2021: …\n  2022: …\n  2023: …' },
    mend: 'Import these years, if there are numbers.',
  },
];
