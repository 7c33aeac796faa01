// Events with a number or a year that are over, told as if they were ahead.
import { languageOf } from '../../language/index.ts';
import { findAll, isIn } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { coveredTimes, wrongIssue } from '../figures/figure-days.ts';
import { type SentenceWithTimes, sentencesWithTimes } from './sentences.ts';

/** The climate conferences, held each November: COP25 in 2019, and after a year without one COP26 in 2021. */
const conference = /(?<![\p{L}\p{N}])COP[ -]?(?<nth>\d{2})(?!\p{N})/gu;
const withoutOne = 26;
/** Others count their conferences too, and are at lower numbers. */
const otherConferences = /CBD|UNCCD|CITES|Basel|biodiversity|desertification|biomüxtəliflik|səhralaşma/iu;

/** An event in a sentence: its words, where they stand, the year that it is of, and the day on which it is over. */
type Named = { raw: string; index: number; key: string; year: number; end: string };

/**
 * COP29 and the like from December of its year on, where the sentence tells nothing of it as past; a title only where no
 * passage beside it does. A Day with the year of an earlier one: beside another year, in the present, or where no figure is
 * of that year. A forum with an earlier year in a sentence of what is to come.
 */
export const eventOver: DataCheck = {
  code: 'event-over',
  severity: 'warning',
  title: 'An event that is over, told as if it were ahead',
  why: 'It was left from the last factsheet. Readers see that nobody has gone over the text.',
  example: {
    wrong: '# issued: 2025-03-31\ntitle: Support to COP29',
    right: '# issued: 2025-03-31\ntitle: Support to COP30',
  },
  mend: 'Name the one that is ahead; or say that it is over, and what came of it.',
  needs: ['events'],
  find(subject) {
    const { issued } = subject.period.figures;
    if (wrongIssue(subject.period)) return [];
    const sentences = sentencesWithTimes(subject);
    const overIn = new Set(
      sentences.flatMap((one) => {
        const named = conferencesIn(one);
        return named.length > 0 && isPast(one) ? named.map(({ key }) => `${blockOf(one)} ${key}`) : [];
      }),
    );
    const years = new Set(coveredTimes(subject.period).flatMap(({ from, as_of }) => yearsFrom(from, as_of)));
    return sentences.flatMap((one): Found[] => {
      if (!/COP|20\d\d/.test(one.sentence.shown)) return [];
      const ahead = isPast(one)
        ? []
        : conferencesIn(one).filter(({ key }) => !isTitle(one) || !overIn.has(`${blockOf(one)} ${key}`));
      const days = yearsIn(one, 'day').filter(({ year, index, end }) => {
        const others = one.told.filter(
          (time) => time.year !== undefined && time.year !== year && time.use === 'in',
        );
        const isNear = others.some((time) => time.index !== index);
        const isOtherYear = isNear || !years.has(year) || !(isPast(one) || isTitle(one));
        const isDated = !end.endsWith('12-31') && isAhead(one);
        return year < Number(issued.slice(0, 4)) ? isOtherYear : isDated;
      });
      const forums = isAhead(one) ? yearsIn(one, 'forum') : [];
      return [...ahead, ...days, ...forums]
        .filter(({ end }) => end < issued)
        .map(({ raw, index, year }) => foundAt(one, raw, index, year));
    });
  },
};

function foundAt(
  { texts, passage, sentence }: SentenceWithTimes,
  raw: string,
  index: number,
  year: number,
): Found {
  const message = `“${raw}” was in ${year}, and is told as if it were ahead.`;
  return {
    message,
    place: texts.locate(passage.path, sentence.sourceOf(index)),
    at: passage.path,
    about: raw,
  };
}

function conferencesIn({ sentence: { shown } }: SentenceWithTimes): Named[] {
  if (otherConferences.test(shown)) return [];
  return findAll(conference, shown).flatMap(({ 0: raw, index, groups }) => {
    const nth = Number(groups?.nth);
    const year = nth < withoutOne ? 1994 + nth : 1995 + nth;
    return nth < 21 ? [] : [{ raw, index, key: String(nth), year, end: `${year}-11-30` }];
  });
}

function yearsIn(
  { texts: { language }, sentence: { shown } }: SentenceWithTimes,
  kind: 'day' | 'forum',
): Named[] {
  const { events } = languageOf(language);
  return findAll(events?.[kind] ?? /(?!)/g, shown).map(({ 0: raw, index }) => {
    const year = Number(/\d{4}/.exec(raw)?.[0]);
    const around = shown.slice(Math.max(0, index - 30), index + raw.length);
    const [, day = '12-31'] = (kind === 'day' && events?.dates?.find(([name]) => name.test(around))) || [];
    return { raw, index, key: raw, year, end: `${year}-${day}` };
  });
}

/** Whether a sentence tells of what is to come. */
function isAhead({ texts: { language }, sentence: { shown }, words }: SentenceWithTimes): boolean {
  const { events } = languageOf(language);
  const patterns = [words.future, events?.ahead];
  return patterns.some((pattern) => pattern !== undefined && isIn(pattern, shown));
}

/** Whether a sentence tells its event as past. Without rules for the language, nobody can say that it does not. */
function isPast({ texts: { language }, sentence: { shown }, words }: SentenceWithTimes): boolean {
  const { events } = languageOf(language);
  if (!events) return true;
  if (events.recalled && isIn(events.recalled, shown)) return true;
  if (words.future && isIn(words.future, shown)) return false;
  return isIn(events.past, shown) || isIn(events.over, shown);
}

/** A sentence without a full stop: a title, a caption. */
function isTitle({ sentence: { shown } }: SentenceWithTimes): boolean {
  return !/[.!?…]\s*$/u.test(shown);
}

/** The passage with its title. */
function blockOf({ texts: { language }, passage: { path } }: SentenceWithTimes): string {
  return [language, ...path.slice(0, Math.max(1, path.length - 1))].join('.');
}

function yearsFrom(from: string, to: string): number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
}
