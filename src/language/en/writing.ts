// How English is spelled, and how its articles, sentences and typed numbers look.
import type { SpellingRules } from '../spelling.ts';
import { alphabet } from './alphabet.ts';
import { articleBefore } from './articles.ts';
import { confusedWords } from './confused-words.ts';
import { possessives } from './possessives.ts';
import { spelling } from './spelling.ts';

export const writing: SpellingRules = {
  alphabet,
  spelling,
  possessives,
  confusedWords,
  articleBefore,
  typedNumbers: {
    notAfter:
      /(?:articles?|arts?\.|sections?|sect\.|paragraphs?|paras?\.?|chapters?|versions?|v\.?|goals?|targets?|indicators?|tables?|figures?|figs?\.|annex(?:es)?|phases?|no\.|nos\.|numbers?|pages?|pp?\.|points?|items?|levels?|steps?|parts?|rules?|clauses?|at|rooms?|tel\.?:?|telephone:?|phone:?)[\s\u00A0]$/iu,
    notBefore: /^[\s\u00A0]?(?:[ap]\.?m\.?(?!\p{L})|o[’']clock|hours(?!\p{L}))/u,
    measured:
      /^[\s\u00A0]?(?:°|km|kg|metres|hectares|tonnes|times|refugees|people|persons|families|households|IDPs|children|women|asylum-seekers)/u,
    scaled: /^[\s\u00A0]?(?:%|per[\s\u00A0]?cent|m(?:illion|n|ln)?(?!\p{L})|b(?:illion|n)(?!\p{L}))/u,
  },
  rightContexts: [
    {
      words: /^programs?$/i,
      after:
        /(?:computer|software|antivirus|spreadsheet|accounting|drawing|design|translation|mobile|web)[\s-]+$/i,
      before: /^\s+(?:code|files?|crash|on (?:a|the|their|its) (?:computer|laptop))/i,
    },
    // A meter measures; 5 metres are a length.
    { words: /^meter/i, after: /(?<![\d\uE000][\s\u00A0-]|(?:square|cubic|few|hundred|thousand)\s)$/ },
    { words: /^dialogs?$/i, before: /^\s+box/i },
  ],
  joiningWords: /\b(?:and|or|by|to|after)\b/i,
  abbreviations:
    /^(?:etc|approx|vs|cf|al|ca|incl|excl|est|ext|esp|fig|figs|vol|vols|no|nos|pp?|para|paras|art|arts|sect|sec|ch|ed|eds|tel|fax|mob|dept|govt|gov|univ|inc|ltd|co|corp|st|mr|mrs|ms|dr|prof|rev|hon|amb|gen|col|lt|sgt|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|max|min|avg|hrs?|mins?|km|kg|resp|viz)$/iu,
};
