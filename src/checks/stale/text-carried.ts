// Nothing leaves with the last period's words unread.
import type { DataCheck } from '../check.ts';
import { markedTexts } from './marked.ts';

/** A passage with the mark `!carried`. */
export const textCarried: DataCheck = {
  code: 'text-carried',
  severity: 'error',
  title: 'A text of the last period that nobody has confirmed',
  why: 'It came over from the last factsheet as it was. It may tell of a visit, a month or a number that is no longer news.',
  example: {
    wrong: 'mine_signs: !carried "**{{mine_signs, number}} signs** were installed."',
    right: 'mine_signs: "**{{mine_signs, number}} signs** were installed."',
  },
  mend: 'Read the text and bring it up to date. Then take !carried away; if it is right as it stands, write !checked in its place.',
  find: ({ period }) =>
    markedTexts(
      period,
      'carried',
      (name) => `${name} is the last factsheet’s text, and nobody has confirmed it.`,
    ),
};
