// A translation that a second person has not read.
import type { DataCheck } from '../check.ts';
import { markedTexts } from './marked.ts';

/** A passage with the mark `!translated`. */
export const textUnread: DataCheck = {
  code: 'text-unread',
  severity: 'warning',
  title: 'A translation that nobody has read',
  why: 'A slip in a translation is seen only by someone who reads both languages.',
  example: {
    wrong: 'mine_signs: !translated "**{{mine_signs, number}} signs** were installed."',
    right: 'mine_signs: !checked "**{{mine_signs, number}} signs** were installed."',
  },
  mend: 'Let a second person hold it against the other language, and write !checked.',
  find: ({ period }) =>
    markedTexts(period, 'translated', (name) => `${name} is translated, and no second person has read it.`),
};
