// What carries a mark: carried over and not confirmed, translated and not read.
import type { Mark, Period } from '../../period/period.ts';
import type { DataCheck, Found } from '../check.ts';

/** A finding at each passage with a mark; `says` makes the message from the passage's name. */
export function markedTexts({ texts }: Period, mark: Mark, says: (name: string) => string): Found[] {
  return Object.values(texts).flatMap(({ passages, locate }) =>
    passages
      .filter((passage) => passage.mark === mark)
      .map(({ path }) => ({ message: says(path.join('.')), place: locate(path), at: path })),
  );
}

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

/** The donors' list with the mark `!carried`. */
export const donorsCarried: DataCheck = {
  code: 'donors-carried',
  severity: 'error',
  title: 'Donors of the last period that nobody has confirmed',
  why: 'A donor who is left out takes it ill, and one who has left should not be thanked again.',
  example: { wrong: 'list: !carried [AUS, BEL, DNK]', right: 'list: [AUS, BEL, NOR]' },
  mend: 'Go through the list, and then take !carried away.',
  find({ period }) {
    const at = ['donors', 'list'];
    if (period.figureMark(at) !== 'carried') return [];
    const message = 'The donors are those of the last factsheet, and nobody has confirmed them.';
    return [{ message, place: period.locateFigure(at), at }];
  },
};
