// What was found, in the words of the studio: where the terminal's name a file, an option or a command, nothing is said of them. Pure.
import type { StudioFinding } from '../../contract/period.ts';
import { findingsIn, inEnglish, type Say, type Word, wordsOf } from '../words.ts';
import { saidWhole } from './particulars.ts';
import { saidIn } from './refused.ts';

type Found = Pick<StudioFinding, 'code' | 'message' | 'hint' | 'isGeneral'>;

/** `english`: what of it is said in English alone, and is not in the other two. */
export type SaidFinding = { message: string; hint: string; english?: string };

/** What is left of a hint when sentences go that are for those who write files. */
const ofFiles =
  /factsheet \w|(?:^|\s)--[a-z]|\.ya?ml\b|quotation marks|\b[a-z_]+:(?=\s|$)|[{}#]|accepted\b|!(?:carried|checked|translated)\b/;

/**
 * @param say the words of the language that the studio speaks
 * @param spoken that language
 * @param labels what figures are called, by their names
 */
export function saidOf(
  { code, message, hint, isGeneral }: Found,
  say: Say,
  spoken: string,
  labels?: ReadonlyMap<string, string>,
): SaidFinding {
  const was = /\bLast time: (.+)\.$/.exec(hint)?.[1];
  if (code === 'empty') {
    const last = was === undefined ? '' : ` ${say('finding.lastTime', { was })}`;
    return { message: say('finding.empty'), hint: say('finding.emptyHint') + last };
  }
  const { findings, named } = findingsIn(spoken) ?? {};
  const own = findings?.[code];
  if (own) {
    const [what, help, whole] = own;
    const wholeMessage = saidWhole(message, whole, named, labels);
    const wholeHint = isGeneral ? help : saidWhole(hint, whole, named, labels);
    const untold = [wholeMessage === undefined && message, wholeHint === undefined && withoutFiles(hint)];
    const english = untold.filter(Boolean).join(' ');
    return { message: wholeMessage ?? what, hint: wholeHint ?? help, ...(english !== '' && { english }) };
  }
  const refused = `refused.${code}` as Word;
  if (spoken !== inEnglish || say(refused) !== refused) {
    const { language, ...said } = saidIn(say, { code, message, hint });
    return language === undefined ? said : { message: said.message, hint: '', english: said.hint };
  }
  const kept = withoutFiles(hint);
  return { message, hint: kept === '' ? say('finding.look') : kept };
}

const english = wordsOf(inEnglish);

/** A hint without the sentences that are for those who write files. */
function withoutFiles(hint: string): string {
  const sentences = hint.split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u);
  const kept = sentences
    .map((one) => one.replace(/\baccept the finding with the reason\b/i, english('finding.standing')))
    .filter((one) => !ofFiles.test(one));
  const words = kept.join(' ');
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
