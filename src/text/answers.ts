// What texts answered to patterns: passages and sentences stay from check to check, and many from period to period.
import { Memory } from '../memory.ts';
import { ordinary } from './narrowed.ts';
import { folded } from './needed.ts';

/** Where texts keep what they answered one pattern: a place in one run of places. */
export type Asker = { place: number; run: number };

/** A text as patterns meet it, what it answered in each place, and the matches of patterns that have few. */
export type Text = {
  isOrdinary: boolean;
  folded: string;
  wide: string;
  answers: Uint8Array;
  matches?: Map<number, readonly RegExpExecArray[]>;
};

/** More places than the program has patterns; those of names and other data come and go. */
const mostPlaces = 2000;
const mostTexts = 5000;
/** More matches of one pattern in a text are not kept: they are found again. */
const mostMatches = 3;

/** The places that were given, and how often they ran out: then what texts answered is forgotten. */
let places = { given: 0, run: 0 };
let texts = new Memory<Text>(mostTexts);

/** A text has no match of a pattern, or some; nought where it was not asked. */
const [none, some] = [1, 2];

/** The text that was asked for last: many patterns meet one after another. */
let last = { text: '', read: read('') };

/** One that has no place yet. */
export function newAsker(): Asker {
  return { place: 0, run: -1 };
}

/** A text, remembered by its letters. */
export function readText(text: string): Text {
  if (last.text !== text) last = { text, read: texts.of(text, () => read(text)) };
  return last.read;
}

function read(text: string): Text {
  return {
    isOrdinary: ordinary.test(text),
    folded: folded(text),
    wide: wide(text),
    answers: new Uint8Array(places.given),
  };
}

/**
 * The same text, in the form that V8 gives to texts with letters behind U+00FF. It compiles a pattern for each of its two
 * forms of text that the pattern meets: where all texts have one form, that is done once. Parts of it have the form too.
 */
export function wide(text: string): string {
  return `\u0100${text}`.slice(1);
}

/** Whether a text has matches, as far as it was asked. */
export function answerOf({ answers }: Text, { place, run }: Asker): boolean | undefined {
  const answer = run === places.run ? answers[place] : undefined;
  return answer ? answer === some : undefined;
}

/** The matches that a text has kept. */
export function keptMatches({ matches }: Text, { place }: Asker): readonly RegExpExecArray[] | undefined {
  return matches?.get(place);
}

/** Keeps whether a text has matches, and which those are, if they are few. */
export function keepAnswer(
  text: string,
  asker: Asker,
  has: boolean,
  matches: readonly RegExpExecArray[] = [],
) {
  if (asker.run !== places.run) givePlace(asker);
  const read = readText(text);
  const { place } = asker;
  if (place >= read.answers.length) {
    const longer = new Uint8Array(Math.max(places.given, place + 1) + 64);
    longer.set(read.answers);
    read.answers = longer;
  }
  read.answers[place] = has ? some : none;
  if (matches.length === 0 || matches.length > mostMatches) return;
  read.matches ??= new Map();
  read.matches.set(place, matches);
}

function givePlace(asker: Asker): void {
  if (places.given === mostPlaces) {
    places = { given: 0, run: places.run + 1 };
    texts = new Memory(mostTexts);
    last = { text: '', read: read('') };
  }
  asker.place = places.given;
  asker.run = places.run;
  places.given += 1;
}
