// Azerbaijani.
import { breaks } from './az/breaks.ts';
import { countedNouns } from './az/counted-nouns.ts';
import { dots, nearCommon } from './az/dots.ts';
import { endings, isTornEnding } from './az/endings.ts';
import { events } from './az/events.ts';
import { fieldTerms } from './az/field-terms.ts';
import { leftOvers } from './az/left-overs.ts';
import { numberWords } from './az/number-words.ts';
import { inflect, ordinal } from './az/numbers.ts';
import { parts } from './az/parts.ts';
import { persons } from './az/persons.ts';
import { shortForms } from './az/short-forms.ts';
import { terms } from './az/terms.ts';
import { times } from './az/times.ts';
import { writing } from './az/writing.ts';
import type { Language } from './language.ts';

export const az: Language = {
  ...writing,
  absent: ['articledName', 'articleBefore', 'possessives', 'confusedWords'],
  ordinal,
  inflect,
  breaks,
  nounsUnchanged: true,
  // Not a year, a law's number, an hour or an age: 2030 hədəfləri, saat 10, 65 yaşlılar.
  pluralAfterNumber:
    '(?<!(?:[Mm]addə|[Bb]ənd|[Bb]ölmə|[Ff]əsil|[Əə]lavə|[Oo]taq|[Ss]aat|[Ss]əhifə|[Cc]ədvəl|№|[Mm]ərhələ|[Qq]rup|[Hh]ədəf|[Bb]lok|[Ll]ot|\\p{Lu}{2,})[ \u00A0]?)(?<![\\p{L}\\p{N}.:,/–-])(?<count>(?!(?:19|20)\\d\\d(?!\\d))[2-9]|[1-9]\\d{1,2}(?:[ \u00A0]?\\d{3})*|\uE000|[İi]ki|[Üü]ç|[Dd]örd|[Bb]eş|[Aa]ltı|[Yy]eddi|[Ss]əkkiz|[Dd]oqquz|[Oo]n|[İi]yirmi|[Oo]tuz|[Qq]ırx|[Əə]lli|[Aa]ltmış|[Yy]etmiş|[Ss]əksən|[Dd]oxsan)[ \u00A0](?<noun>(?!yaş|il|ay|gün|saat|dərəcə|faiz|nömrəli|saylı|min|mil)\\p{Ll}{2,}?)l[aə]r(?<end>[ıi]?|[ıi]n|[ıi]n[ıi]n?|[aə]|[ıi]n[aə]|d[aə]n?|[ıi]nd[aə]n?|l[aə])(?!\\p{L})',
  endings,
  isTornEnding,
  wordEndings: '\\p{L}*',
  dots,
  nearCommon,
  // @, ǝ and Ǝ of African alphabets, ∂ of mathematics: all for ə.
  signsForLetters: /(?<=\p{L})@(?=\p{L})|[ǝƎ∂]/u,
  lettersWithoutMarks: true,
  quotes: ['“', '”'],
  closeMarks: ',.;:!?%',
  doubledWords: [],
  afterHyphen: ['və', 'və ya', 'ya', 'yaxud', 'habelə', 'həm', 'ilə'],
  terms,
  hyphenForOr: true,
  partOfAnother: /^-\p{L}/u,
  ordinalTail: /^-c[ıiuü](?!\p{L})/u,
  numberedAfter: /^[\s\u00A0]+(?:saylı|nömrəli)(?!\p{L})/u,
  uncounted: {
    before: /(?:maddə|bənd|səhifə|otaq|qanun)[ \u00A0]$/iu,
    after: /^[ \u00A0-]*(?:yaş|il|saylı|nömrəli)(?!\p{L})/iu,
  },
  countedByAny: /^(?:nəfər|şəxs|insan|adam)/iu,
  // sentyabrda, martın, oktyabrında, iyunadək; maya is another word.
  monthEndings:
    '(?:[ıiuü]n(?:d[aə](?:n|k[ıi])?|[aə](?:d[aə]k)?)?|d[aə](?:n|k[ıi])?|(?<!may)[aə](?:d[aə]k)?|(?<!may)[ıiuü])?',
  yearBeforeMonth: /(?<!\p{N})(\d{4})-?\p{L}{2}\s+il(?:in|də|d[əa]n)?\s+$/u,
  yearTail: /^-\p{L}{2}\s+il(?!\p{L})/u,
  times,
  besideWeekday: 'günü|tarixində',
  spanWords: 'və|ilə',
  yearPoints: {
    mid: /yarımil|ilin (?:ortası|birinci yarısı)/iu,
    end: /(?<!yarım)(?<!\p{L})illik|ilin sonu/iu,
  },
  // 2024-cü il 11 iyun, and 11 iyun 2024: the page prints 11 iyun 2024-cü il.
  oddDates: [
    '(?<!\\p{L})(?:\\d{4}-c[ıiuü]|\\uE000) il(?:in)? {day} (?:{months})',
    '(?<!\\p{N}){day} (?:{months}) (?:19|20)\\d\\d(?![\\p{N}-])',
    // 2024 iyun; iyun, 2024; 11 İyun: an ordinal and small letters.
    '(?<![\\p{N}.,])(?:19|20)\\d\\d (?:{months})(?!\\p{L})',
    '(?<!\\p{L})(?:{months}), (?:19|20)\\d\\d(?!\\p{N})',
    '(?<=(?:\\p{N}|c[ıiuü] il|c[ıiuü] ilin) )(?:Yanvar|Fevral|Mart|Aprel|May|İyun|İyul|Avqust|Sentyabr|Oktyabr|Noyabr|Dekabr)(?=$|[\\s.,;)-]|[ıiuüaəd])',
  ],
  persons,
  shortForms,
  leftOvers,
  events,
  parts,
  fieldTerms,
  countedNouns,
  numberWords,
};
