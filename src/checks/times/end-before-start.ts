// Times that end before they begin: two dates of figures.yaml, and spans that are typed in a text.

import type { Events } from '../../language/events.ts';
import { languageOf } from '../../language/index.ts';
import type { Period } from '../../period/period.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { stretchOf, type ToldTime } from './sentence-times.ts';
import { type SentenceWithTimes, sentencesWithTimes } from './sentences.ts';

/** How two dates that belong together are named. */
const pairs: readonly (readonly [start: RegExp, end: string])[] = [
  [/^(.*?)_?start$/, 'end'],
  [/^(.*?)_?begin$/, 'end'],
  [/^(.*?)_?beginning$/, 'end'],
  [/^(.*?)_?from$/, 'to'],
  [/^(.*?)_?from$/, 'until'],
  [/^(.*?)_?first$/, 'last'],
  [/^(.*?)_?first_day$/, 'last_day'],
  [/^(.*?)_?opening$/, 'closing'],
  [/^(.*?)_?opened$/, 'closed'],
];

/** Months of a span that are more than half a year, once its ends are exchanged: “November–February 2024” may be meant. */
const mostAcross = 6;

/**
 * `eye_care_start` after `eye_care_end`; “2024–2022”, “from June 2024 to March 2024”, “June–March 2024”, “11–9 June”, “16:30–10:00”.
 * That a result's own time ends before it begins is told when figures.yaml is read.
 */
export const endBeforeStart: DataCheck = {
  code: 'end-before-start',
  severity: 'error',
  title: 'An end before its start',
  why: 'Nobody can tell which of the two is wrong.',
  example: {
    wrong: 'eye_care_start: 2024-08\neye_care_end: 2024-06',
    right: 'eye_care_start: 2024-05\neye_care_end: 2024-06',
  },
  mend: 'Correct one of the two.',
  find: (subject) => [...datesOf(subject.period), ...sentencesWithTimes(subject).flatMap(spansOf)],
};

function datesOf(period: Period): Found[] {
  const { dates } = period.figures;
  return Object.entries(dates).flatMap(([name, start]) =>
    pairs.flatMap(([pattern, ending]): Found[] => {
      const stem = pattern.exec(name)?.[1];
      const other = stem === undefined ? '' : [stem, ending].filter(Boolean).join('_');
      const end = Object.hasOwn(dates, other) ? dates[other] : undefined;
      if (end === undefined) return [];
      const length = Math.min(start.length, end.length);
      if (start.slice(0, length) <= end.slice(0, length)) return [];
      const message = `${name} is ${start}, after ${other} (${end}).`;
      return [{ message, ...period.inFigures(['dates', name]), about: start }];
    }),
  );
}

function spansOf({ texts, passage, sentence, told }: SentenceWithTimes): Found[] {
  const { shown } = sentence;
  if (!/\d/.test(shown)) return [];
  const days = findAll(languageOf(texts.language).events?.days ?? /(?!)/g, shown).flatMap(
    ({ 0: raw, index, groups }) => (Number(groups?.first) > Number(groups?.last) ? [{ raw, index }] : []),
  );
  const { list } = languageOf(texts.language).events ?? {};
  const isList = ({ raw }: Words) => list?.joint.test(raw) === true && !list.span.test(shown);
  const spans = told
    .flatMap((time, index) => reversed(time, told[index + 1], shown, list) ?? [])
    .filter((words) => !isList(words));
  return [...spans, ...days, ...hoursOf(shown, texts.language)].flatMap((words): Found[] => {
    // Printed dates are told where they stand.
    if (sentence.nameAt(words.index) !== undefined) return [];
    const raw = words.raw.replace(/\s+/g, ' ').trim();
    const place = texts.locate(passage.path, sentence.sourceOf(words.index));
    return [{ message: `“${raw}” ends before it begins.`, place, at: passage.path, about: raw }];
  });
}

/** Hours between which a night shelter may be open; other hours that end before they begin are wrong. */
const night = { from: 18 * 60, to: 7 * 60 };
const hours = /(?<![\p{N}:])(?<first>\d{1,2}:\d\d)\s?[–—-]\s?(?<last>\d{1,2}:\d\d)(?![\p{N}:])/gu;

/** Hours that end before they begin: “from 16:30 to 10:00”. */
function hoursOf(shown: string, language: string): Words[] {
  if (!/:\d\d|\d ?[ap]\.?m/i.test(shown)) return [];
  const { events } = languageOf(language);
  if (events?.night.test(shown)) return [];
  const found = [hours, events?.hours ?? /(?!)/g].flatMap((pattern) => findAll(pattern, shown));
  return found.flatMap(({ 0: raw, index, groups }) => {
    const [first, last] = [minutes(groups?.first), minutes(groups?.last)];
    return first > last && first < night.from && last >= night.to ? [{ raw, index }] : [];
  });
}

/** Minutes from midnight: 16:30, 4 p.m.; not a number where it cannot be told whether 4 is before noon. */
function minutes(text = ''): number {
  const [, hour, minute, half] = /^(\d{1,2})(?::(\d\d))?(?: ?([ap])\.?m)?/i.exec(text) ?? [];
  if (minute === undefined && half === undefined) return Number.NaN;
  const own = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return own * 60 + Number(minute ?? 0);
}

type Words = { raw: string; index: number };

/** A span whose end is before its start: of years, of months, or of the day before another one. */
function reversed(
  time: ToldTime,
  next: ToldTime | undefined,
  shown: string,
  list: Events['list'] | undefined,
): Words | undefined {
  const { unit, from, year, months, index, raw } = time;
  if (unit === 'years') return from !== undefined && year !== undefined && from > year ? time : undefined;
  if (unit === 'months' && months && year !== undefined) {
    const [first, last] = months;
    if (from !== undefined) return from > year ? time : undefined;
    return first > last && last + 13 - first > mostAcross ? time : undefined;
  }
  if (unit !== 'day') return undefined;
  const [span = '', day = ''] = /(?<![\p{N}.,–-])(\d{1,2})\s?[–-]\s?$/u.exec(shown.slice(0, index)) ?? [];
  if (day !== '' && Number(day) <= 31 && Number(day) > (time.day ?? 31)) {
    return { raw: span + raw, index: index - span.length };
  }
  if (next?.unit !== 'day' || time.year === undefined || next.year === undefined) return undefined;
  const gap = shown.slice(index + raw.length, next.index);
  const ends = shown.slice(Math.max(0, index - 12), index) + shown.slice(next.index + next.raw.length);
  const isBetween = gap.length < 6 && list?.joint.test(gap) === true && list.span.test(ends.slice(0, 24));
  const isSpan = isBetween || /^\s?[–—-]\s?$|^\s(?:to|until|till|through)\s$/u.test(gap);
  // “20 December to 5 January 2025”: the first one has no year of its own.
  const across = (next.months?.[0] ?? 12) + 12 - (time.months?.[0] ?? 1);
  if (!/\d{4}/.test(time.raw) && across < mostAcross) return undefined;
  const [begin, end] = [time, next].map((one) => stretchOf(one, undefined, '').from);
  if (!isSpan || begin === undefined || end === undefined || begin <= end) return undefined;
  return { raw: shown.slice(index, next.index + next.raw.length), index };
}
