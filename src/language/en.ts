// English.
import { articledName } from './en/articled-name.ts';
import { countedNouns } from './en/counted-nouns.ts';
import { events } from './en/events.ts';
import { fieldTerms } from './en/field-terms.ts';
import { leftOvers } from './en/left-overs.ts';
import { nouns } from './en/nouns.ts';
import { numberWords } from './en/number-words.ts';
import { parts } from './en/parts.ts';
import { persons } from './en/persons.ts';
import { shortForms } from './en/short-forms.ts';
import { terms } from './en/terms.ts';
import { times } from './en/times.ts';
import { writing } from './en/writing.ts';
import type { Endings, Language } from './language.ts';

export const en: Language = {
  ...writing,
  absent: ['dots', 'harmonyBreak', 'hungEndings'],
  nouns,
  hyphenPatterns: 'en-gb',
  endings: ordinals(),
  wordEndings: '(?:s|es|d|ed|ing)?',
  withEnding: (word, ending) => (/^(?:e|ing)/.test(ending) ? word.replace(/e$/, '') : word) + ending,
  quotes: ['“', '”'],
  closeMarks: ',.;:!?%',
  doubledWords: ['had', 'that'],
  afterHyphen: ['and', 'or', 'nor', 'to', 'but', 'as', 'versus', 'through', 'rather', 'than', 'plus', 'if'],
  terms,
  percentWords: ['percent', 'per cent'],
  partOfAnother: /^\s+of\b/,
  uncounted: {
    before: /(?:paragraph|article|section|chapter|page|annex|room|item|law|aged?)s?[ \u00A0]$/iu,
    after: /^[ \u00A0-]*years?(?!\p{L})/iu,
  },
  countedByAny: /^(?:people|person|other|more|than|per)/iu,
  monthsLikeWords: {
    names: /^(?:may|march)$/i,
    before:
      /\b(?:in|of|since|until|till|from|by|between|and|to|late|early|mid|last|next|this|during|each|every)[\s-]$/i,
  },
  times,
  besideWeekday: 'the',
  weekdayArticle: 'a\\s',
  spanWords: 'to|and|until|through',
  yearPoints: {
    mid: /\b(?:mid|half)[\s-]*year(?:ly)?\b|\bsemi-?annual\b/iu,
    end: /\bend[\s-]*(?:of[\s-]*)?year\b|\byear[\s-]*end\b|\bannual\b/iu,
  },
  // June 11, 2024; June 11th; 11th (of) June: the page prints 11 June 2024.
  oddDates: [
    '(?<!\\p{L})(?:{months}) {day}(?:st|nd|rd|th)(?!\\p{L})',
    '(?<!\\p{L})(?:{months}) {day},? (?:(?:19|20)\\d\\d|\\uE000)(?!\\p{N})',
    '(?<!\\p{N}){day}(?:st|nd|rd|th) (?:of )?(?:{months})(?!\\p{L})',
    // June, 2024; 11 Jun 2024; Sept. 2024.
    '(?<!\\p{L})(?:{months}), (?:19|20)\\d\\d(?!\\p{N})',
    '(?<!\\p{L})(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.| (?=\\d)) ?(?:19|20)?\\d\\d(?!\\p{N})',
    '(?<!\\p{N}){day} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}-])',
  ],
  articledName,
  persons,
  shortForms,
  leftOvers,
  events,
  parts,
  fieldTerms,
  countedNouns,
  numberWords,
};

/** 1st, 2nd, 3rd, but 11th, 12th, 13th. */
function ordinals(): Endings {
  const ending = 'st|nd|rd|th';
  return {
    afterFigure: `[-’]?(?<ending>${ending})`,
    afterDigits: `(?<ending>${ending})`,
    isEnding: (letters) => ending.split('|').includes(letters),
    fits: (digits, letters) => {
      if (/1\d$/.test(digits)) return letters === 'th';
      return letters === ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(digits.at(-1))] ?? 'th');
    },
    formatOf: () => 'ordinal',
  };
}
