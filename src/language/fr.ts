// French.

import { countedNouns } from './fr/counted-nouns.ts';
import { leftOvers } from './fr/left-overs.ts';
import { numberWords } from './fr/number-words.ts';
import { parts } from './fr/parts.ts';
import { persons } from './fr/persons.ts';
import { shortForms } from './fr/short-forms.ts';
import { terms } from './fr/terms.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  absent: ['articledName', 'articleBefore', 'possessives', 'confusedWords', 'harmonyBreak', 'hungEndings'],
  quotes: ['«\u00A0', '\u00A0»'],
  closeMarks: ',.',
  countedByAny: /^(?:personne|autre)/iu,
  besideWeekday: 'le',
  spanWords: 'à|et',
  yearPoints: { mid: /semestriel|mi-année/iu, end: /(?<!semi-)annuel|fin d[e’']\s?année/iu },
  doubledWords: ['nous', 'vous'],
  abbreviations:
    /^(?:etc|env|pp?|art|vol|cf|ex|mm?|mme|mlle|dr|pr|ste?|av|apr|tél|chap|fig|nos?|min|max|hab|janv|févr|juil|sept|oct|nov|déc|éd|réf|sq|suiv|réd|dir|coll|dép|gouv)$/iu,
  typedNumbers: {
    notAfter:
      /(?:articles?|art\.|sections?|chapitres?|paragraphes?|versions?|pages?|p\.|tableaux?|figures?|objectifs?|cibles?|phases?|n°|nos?|tél\.?\s?:?)[\s\u00A0]$/iu,
    notBefore: /^[\s\u00A0]?h(?!\p{L})/u,
    measured:
      /^[\s\u00A0]?(?:°|km|kg|mètres|hectares|tonnes|fois|ans|personnes|réfugiés|familles|ménages|enfants|femmes)/u,
    scaled:
      /^[\s\u00A0\u202F]?(?:%|\$|€|pour[\s\u00A0]cent|mill(?:ion|iard)s?(?!\p{L})|francs|euros|dollars)/u,
  },
  persons,
  leftOvers,
  terms,
  countedNouns,
  numberWords,
  parts,
  shortForms,
};
