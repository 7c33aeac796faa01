// The fonts of other scripts than Lato's (language/faces.ts): read from their packages when a page first needs them.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { runsOf, type ScriptFace, scriptWeights } from '../language/faces.ts';
import {
  type Cached,
  type FontFile,
  type FontForm,
  fontRule,
  fontRules,
  forms,
  hashOf,
  unpacked,
} from './fonts.ts';

const read = new Map<ScriptFace, readonly FontFile[]>();

/** The fonts of a face in each weight, packed as WOFF2. Read at once, as charts measure with them between two words. */
export function scriptFonts(face: ScriptFace): readonly FontFile[] {
  const known = read.get(face);
  if (known) return known;
  const { package: name, part } = face.from;
  const found = findPackageJSON(name, import.meta.url);
  if (found === undefined) throw new TypeError(`${name} is not installed`);
  const files = path.join(path.dirname(found), 'files', `${path.basename(name)}-${part}`);
  const fonts = scriptWeights.map((weight): FontFile => {
    const data = readFileSync(`${files}-${weight}-normal.woff2`);
    return { family: face.family, weight, style: 'normal', size: face.size, data };
  });
  read.set(face, fonts);
  return fonts;
}

/** The code points that a face has glyphs for in all its weights. */
export async function scriptCovers(face: ScriptFace, cached: Cached): Promise<ReadonlySet<number>> {
  const packed = scriptFonts(face).map(({ data }) => data);
  const kept = await cached(`covers-${hashOf(...packed)}`, async () => {
    const [first = new Set<number>(), ...others] = (await unpacked(packed)).map(
      ({ covers }) => new Set(covers),
    );
    return Buffer.from(JSON.stringify([...others.reduce((all, one) => all.intersection(one), first)]));
  });
  return new Set<number>(JSON.parse(Buffer.from(kept).toString()));
}

/**
 * CSS rules of a face for a page with this text. On paper the fonts are whole: a PDF takes out of them what it shows, and
 * whatever the letters of a word become is there. For the web they are cut, and all features of the script stay.
 * @param text `lacking`: the signs in it that are no letters of the script and that Lato lacks, as the stop of Armenian (U+2024)
 */
export async function scriptRules(
  face: ScriptFace,
  { text, lacking }: { text: string; lacking: string },
  cached: Cached,
  form: FontForm,
): Promise<string> {
  const fonts = scriptFonts(face);
  if (forms[form].whole) return fonts.map(({ data, ...font }) => fontRule(font, data, 'woff2')).join('\n');
  return fontRules(fonts, lettersOf(face, text) + lacking, cached, form);
}

/** What shaping makes of the letters of a text, or puts between them: halves of vowels (Thai, Lao, Khmer), circles, joiners. */
const made = '\u0E4D\u0E32\u17C1\u25CC\u200C\u200D';

/** The letters of a face in a text, and what they are taken apart into. */
function lettersOf(face: ScriptFace, text: string): string {
  const own = runsOf(text).flatMap((run) => (run.face === face ? [run.text] : []));
  const letters = [...new Set(own.join(''))].join('');
  return `${letters}${letters.normalize('NFD')}${letters.normalize('NFC')}${made}`;
}
