// How English words are spelled: the list of SCOWL for Britain (package dictionary-en-gb), and words of the field.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Memory } from '../../memory.ts';
import { type Dictionary, dictionaryOf } from '../hunspell.ts';
import type { Spelling } from '../spelling.ts';
import { fieldWords } from './field-words.ts';

/** Names that are written in two ways, and American words in the names of American institutions. */
const variants = [
  ...[
    ['labor', 'labour'],
    ['center', 'centre'],
    ['defense', 'defence'],
    ['program', 'programme'],
  ],
  ...[
    ['organisation', 'organization'],
    ['theater', 'theatre'],
    ['agdam', 'aghdam'],
    ['sumgait', 'sumgayit'],
  ],
  ...[
    ['khankendi', 'khankandi'],
    ['lachin', 'lachyn'],
    ['shusha', 'shushi'],
    ['odesa', 'odessa'],
    ['lviv', 'lvov'],
  ],
  ...[
    ['kharkiv', 'kharkov'],
    ['muhammad', 'mohammad'],
    ['mohammed', 'mohammad'],
    ['muhammad', 'muhammed'],
  ],
];

/** Nouns that follow “it is” without an article. */
const afterItIs = new Set(
  'part home thanks proof evidence time night day winter spring summer autumn cause kind sort school family love war peace hope life history food water work money music nature news fun business rain snow noon midnight lunchtime daytime'.split(
    ' ',
  ),
);

let dictionary: Dictionary | undefined;

/** The list itself, read when the first word is asked for (half a megabyte, two milliseconds). */
function britain(): Dictionary {
  if (dictionary) return dictionary;
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
  const read = (ending: string) => readFileSync(path.join(folder, `index.${ending}`), 'latin1');
  dictionary = dictionaryOf(read('aff'), read('dic'));
  return dictionary;
}

export const spelling: Spelling = {
  isWord: (word) => isListed(word) || (!/(.)\1\1/.test(word) && isMade(word)),
  near(word, mayBeMeant = () => true) {
    const inList = withS(word);
    if (inList === word) return britain().near(word, mayBeMeant);
    return britain()
      .near(inList, (one) => mayBeMeant(withZ(one)))
      .map(withZ);
  },
  isCountNoun(word) {
    // Flags of the list: S plural, M genitive; Y, P, T, R make adverbs, nouns and degrees of adjectives, G and D forms of verbs.
    const flags = britain().flagsOf(word) ?? '';
    return /S/.test(flags) && /M/.test(flags) && !/[YPTRGD]/.test(flags) && !afterItIs.has(word);
  },
  inHouse(word) {
    const right = withZ(word);
    return right !== word && !alwaysS.test(word) && britain().has(word) ? right : undefined;
  },
  swapped: new Set(
    'the and for are was has had not but its who all can new may one two our out any how now she her him his get two that this with from have been were they will when more than them also such over into each most some time year only both work need help'.split(
      ' ',
    ),
  ),
  areVariants: (one, other) => variants.some((names) => names.includes(one) && names.includes(other)),
  names: [
    'Danish Refugee Council',
    'Norwegian Refugee Council',
    'International Organization for Migration',
    'International Committee of the Red Cross',
    'International Federation of Red Cross and Red Crescent Societies',
    'World Food Programme',
    'World Health Organization',
    'World Bank',
    'Council of Europe',
    'Save the Children',
    'Médecins Sans Frontières',
    'International Rescue Committee',
    'International Labour Organization',
    'Food and Agriculture Organization',
    'United Nations Children’s Fund',
    'United Nations Population Fund',
    'United Nations Development Programme',
    'Global Compact on Refugees',
    'Global Refugee Forum',
    'Refugee Convention',
  ],
  nameWords:
    'Agency Association Bank Centre Commission Commissioner Committee Conference Convention Council Department Embassy Federation Foundation Fund Government Health Human Institute Institution International Justice Labour Migration Minister Ministry National Nations Network Organization Parliament Partnership Process Programme Protection Protocol Refugee Refugees Representation Representative Republic Rights Security Service Social Society State States Statistical Statistics Strategy Students Union United University Women World'.split(
      ' ',
    ),
};

function isListed(word: string): boolean {
  return (
    fieldWords.has(word) ||
    fieldWords.has(word.replace(/s$/, '')) ||
    britain().has(word) ||
    britain().has(withS(word))
  );
}

const made = new Memory<boolean>(10_000);

/** Whether a word is made of two that are listed, and no listed word but for a letter that was left out: co-missioner. */
function isMade(word: string): boolean {
  const isLonger = (one: string) =>
    one.length > word.length && !one.startsWith(word) && one.slice(0, 3) === word.slice(0, 3);
  return made.of(
    word,
    () => (prefixed(word) || joined(word)) && britain().near(withS(word), isLonger).length === 0,
  );
}

/** The list has -ise; the United Nations write -ize (Editorial Manual). */
const ending = /(?<=[a-z]{2})i[sz](?=(?:e[drs]?|ers|ing|ations?|ational|ationally|able|ability)$)/;
const withS = (word: string) => word.replace(ending, 'is');
const withZ = (word: string) => word.replace(ending, 'iz');

/** Words that end so, and have no z: exercise, supervise. */
const alwaysS =
  /^(?:(?:re|un|dis|en|over|pre|mis)?(?:advert|adv|appra|appr|ar|bra|bru|cer|cha|chast|chem|circumc|compr|comprom|conc|cr|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|ir|lia|mala|marqu|mayonna|merchand|moonr|no|parad|po|porpo|pra|prec|prem|pract|prom|ra|repr|rev|r|sunr|superv|surm|surpr|telev|torto|treat|turquo|upr|val|v|w)|\w+w)is/;

/** Prefixes that are put before words of all kinds, as the field does: reintegration, multisectoral. */
const prefix =
  /^(?:anti|auto|bi|bio|co|counter|cross|cyber|de|dis|eco|extra|geo|hydro|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|neo|non|out|over|para|poly|post|pre|pro|pseudo|psycho|re|self|semi|socio|sub|super|tele|trans|tri|ultra|un|under|uni|up)(?=[a-z]{4})/;

function prefixed(word: string): boolean {
  const rest = word.replace(prefix, '');
  return rest !== word && isListed(rest);
}

/** Two words of four letters and more in one: workstream, stocktaking. */
function joined(word: string): boolean {
  for (let at = 4; at <= word.length - 4; at += 1) {
    if (isListed(word.slice(0, at)) && isListed(word.slice(at))) return true;
  }
  return false;
}
