// Little words of languages, and letters that their neighbours lack: what tells one language from others of its script.
import { lineageOf, scriptOf } from './tag.ts';

/** Words that nearly every sentence of a language has some of, in small letters; letters of its own; and those of others that it shares. */
type LittleWords = { words: ReadonlySet<string>; letters?: RegExp; shared?: RegExp };

const little = (words: string, letters?: string, shared?: string): LittleWords => ({
  words: new Set(words.split(' ')),
  ...(letters !== undefined && { letters: new RegExp(`[${letters}]`) }),
  ...(shared !== undefined && { shared: new RegExp(`[${shared}]`) }),
});

/**
 * Libraries that tell languages by groups of letters were tried (franc-min 6.2, tinyld 1.3, eld 2.1, in 2026): in passages as
 * short as ours they take Ukrainian for Bulgarian, Azerbaijani for Turkmen, Kurdish in Latin letters for Sorani, know
 * neither Tigrinya nor Sorani, and take 25 to 800 ms to load.
 */
const table: Readonly<Record<string, LittleWords>> = {
  am: little('ነው ይህ ላይ ውስጥ ጋር እና ወይም ግን እንደ ወደ ሁሉ ናቸው ነበር'),
  ar: little(
    'في من على إلى عن مع أن التي الذي الذين هذا هذه كما قد ما بين منذ خلال بعد وقد وفي ومن وهي وهو كل',
  ),
  az: little(
    'və bir bu üçün ilə da də daha olan kimi çox qədər görə sonra hər ən olub edir edib haqqında öz həm ki',
    'ə',
    'ğ',
  ),
  ckb: little('لە و بە کە بۆ ئەم ئەو لەگەڵ هەر یان', 'ڕڵۆێە'),
  de: little(
    'der die das und in den von zu mit für ist sind des dem im auf ein eine nicht sich wird werden auch nach bei aus',
    'ß',
  ),
  en: little(
    'the and of to in for with is are was were by from that on as an their its this who which have has been will more not at it they or also than during through we our how',
  ),
  es: little(
    'el la los las de del y en que con por para una un se su sus al como más es son fue fueron lo también entre desde sobre sin quienes',
    'ñ',
  ),
  fa: little('در به از که این را با است برای آن یک خود تا می شد شده های بر نیز هم بود'),
  fr: little(
    'le la les des du de et en un une dans pour avec par sur est sont au aux qui que ce cette ont été leur leurs plus se ou',
    'œ',
  ),
  it: little(
    'il lo la gli le di del della dei delle e in che con per una un si sono è al alla nel nella da più come anche',
  ),
  ku: little('û ku li ji bi di de ye re ne jî bo wan ew dike dikin heta dê'),
  ps: little('د په او کې له چې ته دا سره یې شوي دي هم یا څخه', 'ټډړږښڅځڼېۍ'),
  pt: little(
    'o a os as de da do das dos e em que com por para uma um se sua seus ao como mais é são foi foram não no na nos nas',
    'ãõ',
  ),
  ru: little(
    'и в на с со что это как от о об за для по не из которые который также или была были его их под при более к',
    'ыэёъ',
  ),
  so: little('iyo ka ku ayaa oo in la waxay waxaa ah u si uu loo laga sida ee'),
  sw: little('na ya wa kwa ni katika la za cha kati hii huo pia yake kama au'),
  ti: little('እዩ ኣብ ናይ ካብ ምስ ከም ነቲ ነታ እቲ እታ ድማ እውን ኣሎ'),
  tr: little(
    've bir bu için ile de da daha olarak olan gibi çok kadar göre sonra her en ne değil tarafından',
    'ğ',
  ),
  uk: little(
    'і й та в у на з із до що це як від про за для по не які який яка також або була були є його їх під час через',
    'іїєґ',
  ),
  ur: little('کے میں کی ہے اور سے کا کو پر نے ہیں یہ اس کہ لیے بھی ایک کر ان', 'ٹڈڑںےہھ'),
};

/** The languages that words can be told of. */
export const toldLanguages: readonly string[] = Object.keys(table);

/** The same by script. */
const byScript = Map.groupBy(toldLanguages, scriptOf);

/** How many of some words are little words of a language or have its letters, and how many different ones. */
export type Likeness = { language: string; hits: number; different: number };

/** The little words of a language, if they are known. */
function littleWordsOf(tag: string): LittleWords | undefined {
  const own = lineageOf(tag).find((one) => Object.hasOwn(table, one));
  return own === undefined ? undefined : table[own];
}

/** Whether a word (in small letters) is a little word of a language or has its letters; nothing where nobody knows them. */
export function littleWordTest(tag: string): ((word: string) => boolean) | undefined {
  const known = littleWordsOf(tag);
  return known && ((word) => known.words.has(word) || (known.letters?.test(word) ?? false));
}

/**
 * How like some words (in small letters) are a language; nothing where nobody knows its little words.
 * @param tells whether a word with letters of its own is taken for one of its words
 */
function likeness(
  words: readonly string[],
  tag: string,
  tells: (word: string) => boolean,
): Likeness | undefined {
  const known = littleWordsOf(tag);
  if (!known) return undefined;
  const found = words.filter((word) => known.words.has(word) || (known.letters?.test(word) && tells(word)));
  return { language: tag, hits: found.length, different: new Set(found).size };
}

/**
 * The same for each other language of its script, the likest first. Letters that the language of the words may have too tell
 * nothing, and of a language that nobody knows, none do.
 */
export function othersLike(words: readonly string[], tag: string): Likeness[] {
  const own = littleWordsOf(tag);
  const others = (byScript.get(scriptOf(tag)) ?? []).filter((one) => table[one] !== own);
  const tells = (word: string) => own !== undefined && !own.shared?.test(word);
  return others
    .flatMap((one) => likeness(words, one, tells) ?? [])
    .sort((a, b) => b.hits - a.hits || b.different - a.different);
}

/** The same for the languages of a script. */
export function inScriptLike(words: readonly string[], script: string): Likeness[] {
  const all = (byScript.get(script) ?? []).flatMap((one) => likeness(words, one, () => true) ?? []);
  return all.sort((a, b) => b.hits - a.hits || b.different - a.different);
}
