// Which faces letters are set in: Lato has Latin, Cyrillic and Greek, the figures and the signs of print; the table has the others.

/** The faces of one script, which stand behind Lato: what is not of the script stays Lato's. */
export type ScriptFace = {
  /** How styles call it. */
  family: string;
  /** Where its files are: `files/PACKAGE-PART-400-normal.woff2` in the npm package, static faces without hints. */
  from: { package: string; part: string };
  /** How PDFs name it, before its weight (its PostScript name). */
  name: string;
  /** What its letters are enlarged by to look as large as Lato's. */
  size: number;
  /** How far apart its lines stand, where Lato's stand 1 apart: what is above and below its letters needs room. */
  tall: number;
  /** Letters may be set in capitals. Georgian ones are never: its capitals are no reader's habit. */
  capitals: boolean;
  /** Letters stand apart, so that spaces may be put between them. */
  apart: boolean;
  /** It makes of ligatures (`liga`, `clig`, `calt`) what readers expect. */
  ligatures: boolean;
};

const noto = (script: string, part = script.toLowerCase()) => ({
  family: `Noto Sans ${script}`,
  from: { package: `@fontsource/noto-sans-${part}`, part },
  name: `NotoSans${script}`,
});
const plain = { size: 1, tall: 1, capitals: true, apart: true, ligatures: false };
const joined = { ...plain, apart: false };

/**
 * The faces by script (ISO 15924), each with the weights that pages use. Vazirmatn draws a letter and its dots as one glyph, so
 * that readers can give Arabic words back; Noto's splits most of them.
 */
export const scriptFaces = {
  Geor: { ...noto('Georgian'), ...plain, capitals: false },
  Armn: { ...noto('Armenian'), ...plain },
  Hebr: { ...noto('Hebrew'), name: 'NotoSansHebrewThin', ...plain },
  Ethi: { ...noto('Ethiopic'), ...plain, tall: 1.07 },
  Arab: {
    family: 'Vazirmatn',
    from: { package: '@fontsource/vazirmatn', part: 'arabic' },
    name: 'Vazirmatn',
    ...{ ...joined, size: 1.12, tall: 1.15, ligatures: true },
  },
  Thai: { ...noto('Thai'), ...joined, tall: 1.15, ligatures: true },
  Khmr: { ...noto('Khmer'), ...joined, size: 1.06, tall: 1.25, ligatures: true },
  Mymr: { ...noto('Myanmar'), ...joined, tall: 1.22 },
  Deva: { ...noto('Devanagari'), ...joined, size: 1.04, tall: 1.15 },
  Beng: { ...noto('Bengali'), ...joined, size: 1.04, tall: 1.15 },
  Taml: { ...noto('Tamil'), ...joined, tall: 1.15 },
} as const satisfies Record<string, ScriptFace>;

/** The weights that pages use, and each script's faces have. There are no italics: emphasis stands upright there. */
export const scriptWeights = [400, 700, 900] as const;

/** The face of a script (ISO 15924), of those that Lato has none. */
export function faceOf(script: string): ScriptFace | undefined {
  const table: Readonly<Record<string, ScriptFace>> = scriptFaces;
  return Object.hasOwn(table, script) ? table[script] : undefined;
}

/** Scripts that Lato has. */
const ofLato: readonly string[] = ['Latn', 'Cyrl', 'Grek'];

/** Whether there is a face for a script (ISO 15924): what is written in another cannot be printed. */
export function hasFace(script: string): boolean {
  return ofLato.includes(script) || faceOf(script) !== undefined;
}

/** A face with its letters, and with the signs that its script shares with others: digits, marks, stops. */
type Lettered = { face: ScriptFace; letters: RegExp; signs: RegExp };

/** Made when a text first has other letters than Lato's: most runs never do. */
let known: readonly Lettered[] | undefined;

function lettered(): readonly Lettered[] {
  known ??= Object.entries(scriptFaces).map(([script, face]) => ({
    face,
    letters: new RegExp(`\\p{sc=${script}}`, 'u'),
    // What the script shares with Latin too is Lato's: accents, general punctuation, currency signs.
    signs: new RegExp(`[\\p{scx=${script}}--[\\u0000-\\u036F\\u2000-\\u20CF]]`, 'v'),
  }));
  return known;
}

/** All that Lato lacks begins here, but for a few signs of its own. */
const beyondLato = /[\u0530-\u1CFF\u2D00-\u{10FFFF}]/u;

/**
 * The faces that a text needs beside Lato: those of its letters; of digits and marks without any letters of theirs, the first
 * that has them. None, as a rule.
 */
export function facesFor(text: string): readonly ScriptFace[] {
  if (!beyondLato.test(text)) return [];
  const own = lettered().filter(({ letters }) => letters.test(text));
  for (const character of new Set(text)) {
    if (!beyondLato.test(character) || own.some(({ signs }) => signs.test(character))) continue;
    const other = lettered().find(({ signs }) => signs.test(character));
    if (other) own.push(other);
  }
  return own.map(({ face }) => face);
}

/** The families that a text is set in, as CSS lists them. */
export function familiesFor(text: string, first: string): string {
  return [first, ...facesFor(text).map(({ family }) => family)].join(', ');
}

/** A part of a text that is set in one face: Lato, where no other is named. */
export type FaceRun = { text: string; face?: ScriptFace };

/** Signs that stand with what is before them: accents, joiners. */
const attached = /[\p{M}\u200C\u200D]/u;

/** Cuts a text where the face changes. */
export function runsOf(text: string): readonly FaceRun[] {
  const faces = facesFor(text);
  if (faces.length === 0) return [{ text }];
  const signs = lettered().filter(({ face }) => faces.includes(face));
  const runs: FaceRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const face = signs.find((one) => one.signs.test(character))?.face;
    if (last && (face === last.face || (face === undefined && attached.test(character))))
      last.text += character;
    else runs.push({ text: character, ...(face && { face }) });
  }
  return runs;
}
