// Syllables: letters that become other glyphs than one each, as in Arabic, Hindi, Thai. Every reader has to give them back.
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Edit } from './contents.ts';
import type { Painted } from './marked-content.ts';
import type { Run, Show } from './runs.ts';
import { createSlots, type Slots } from './slots.ts';
import { codesOf, type GlyphText, nothing } from './to-unicode.ts';

/** Letters of scripts without capitals: theirs alone become syllables. Hyphens and spaces are spelled elsewhere. */
const syllabic = /\p{Lo}/u;

const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Lam and alef are one glyph, whose letters a reader that turns the line around would turn around: a letter of its own stays. */
const ligatures: Readonly<Record<string, string>> = {
  '\u0644\u0627': '\uFEFB',
  '\u0644\u0623': '\uFEF7',
  '\u0644\u0625': '\uFEF9',
  '\u0644\u0622': '\uFEF5',
};

type ShownIn = Show & { run: Run };

/**
 * A glyph: its code, what it says, the operation that shows it, and how far right the pen went for it: as far as the glyph before is
 * wide (`on`), or so many units; nothing where it went up or down, too.
 */
type Glyph = { code: string; says: string; show: ShownIn; move: number | 'on' | undefined };

/**
 * Has the glyphs of syllables, and of what stands beside them in one font, say their letters by their fonts' maps. The ActualText of
 * syllables goes: PDF.js does not know it, and PDFium takes it twice where it sorts the glyphs otherwise. Glyphs of a syllable that
 * stand on one line are shown by one operation, which keeps their order.
 * @returns the runs that were spelled
 */
export function spellSyllables(
  { edits, content: { source }, runs }: Pick<Painted, 'edits' | 'content' | 'runs'>,
  named: (font: string) => GlyphText | undefined,
  resources: PDFDict,
): ReadonlySet<Run> {
  const spelled = new Set<Run>();
  if (!runs.some(({ shows }) => shows.some(isSyllable))) return spelled;
  const slots = createSlots(resources);
  for (const shows of stretchesOf(runs, source)) {
    const [{ run } = { run: undefined }] = shows;
    const font = run && named(run.font);
    if (!font || !isSyllabic(shows)) continue;
    for (const show of shows) spelled.add(show.run);
    const groups = unitsOf(shows).flatMap((unit) => grouped(glyphsOf(unit, source, font)));
    edits.push(...markedContentOf(shows), ...shownIn(groups, run, slots));
  }
  for (const run of spelled) {
    const font = named(run.font);
    run.syllabic = true;
    run.text = run.shown.map((part) => (typeof part === 'string' ? font?.text(part) : part.says)).join('');
  }
  slots.write();
  return spelled;
}

/** What is shown in one setting of a font. A raised glyph begins a run of its own. */
function stretchesOf(runs: readonly Run[], source: string): ShownIn[][] {
  const stretches: ShownIn[][] = [];
  for (const show of runs.flatMap((run) => run.shows.map((one): ShownIn => ({ ...one, run })))) {
    const last = stretches.at(-1)?.at(-1);
    const goesOn =
      last && last.run.font === show.run.font && !/\b(?:Tf|ET|Q)\b/.test(source.slice(last.end, show.start));
    if (goesOn) stretches.at(-1)?.push(show);
    else stretches.push([show]);
  }
  return stretches;
}

function isSyllable({ replaced }: Show): boolean {
  return replaced !== undefined && syllabic.test(replaced.says);
}

/** Whether some of it are syllables, and all of its glyphs have codes. */
function isSyllabic(shows: readonly ShownIn[]): boolean {
  return shows.some(isSyllable) && shows.every(({ glyphs }) => codesOf(glyphs) !== undefined);
}

/** Operations of one syllable together, all others alone. */
function unitsOf(shows: readonly ShownIn[]): ShownIn[][] {
  const units: ShownIn[][] = [];
  for (const show of shows) {
    const goesOn = show.replaced && units.at(-1)?.at(-1)?.replaced === show.replaced;
    if (goesOn) units.at(-1)?.push(show);
    else units.push([show]);
  }
  return units;
}

/** Takes away what opens and closes syllables. */
function markedContentOf(shows: readonly ShownIn[]): Edit[] {
  const replaced = new Set(shows.flatMap((show) => show.replaced ?? []));
  return [...replaced].flatMap(({ parts }) =>
    [parts[0], parts.at(-1)].flatMap((part) => (part ? { ...part, text: '', order: 3 } : [])),
  );
}

/** Shows the glyphs in as few fonts as can be. */
function shownIn(groups: readonly Glyph[][], { font, size }: Run, slots: Slots): Edit[] {
  let set = '';
  return groups.flatMap((group, index): Edit[] => {
    const [first, ...others] = group;
    if (!first) return [];
    const goesOn = set !== '' && slots.fits(set, group);
    if (!goesOn) set = slots.fontFor(font, groups.slice(index));
    slots.take(set, group);
    const before = goesOn ? '' : ` ${set} ${size} Tf `;
    const behind = index === groups.length - 1 ? ` ${font} ${size} Tf ` : '';
    const { start, end } = first.show;
    const own = { start, end, text: `${before}${shownBy(group, slots)}${behind}`, order: 3 };
    const rest = others.filter(({ show }) => show.start !== start);
    return [own, ...rest.map(({ show }) => ({ start: show.start, end: show.end, text: '', order: 3 }))];
  });
}

/**
 * The glyphs of a unit. Those that stand higher or lower than the letter itself (the first; the last in scripts from the right, whose
 * marks come before it) say nothing: it and its neighbours have the letters.
 */
function glyphsOf(shows: readonly ShownIn[], source: string, font: GlyphText): Glyph[] {
  let height = 0;
  const glyphs = shows.flatMap((show, nth) => {
    const before = shows[nth - 1];
    const { x = undefined, y = 0 } = before ? moveIn(source.slice(before.end, show.start)) : {};
    height += y;
    const move = y === 0 ? x : undefined;
    return (codesOf(show.glyphs) ?? []).map((code, index) => {
      return { code, show, move: index > 0 ? ('on' as const) : move, height };
    });
  });
  const replaced = shows[0]?.replaced;
  const own = (code: string) => font.text(`<${code}>`).replaceAll('\0', '');
  if (!replaced) return glyphs.map((glyph) => ({ ...glyph, says: own(glyph.code) || nothing }));
  const letter = glyphs.at(fromRight.test(replaced.says) ? -1 : 0);
  const onLine = glyphs.filter((glyph) => Math.abs(glyph.height - (letter?.height ?? 0)) < 0.001);
  const letters = partsOf(replaced.says, onLine.length);
  return glyphs.map((glyph) => ({ ...glyph, says: letters[onLine.indexOf(glyph)] ?? nothing }));
}

/** How far the pen goes, if it does nothing else. */
function moveIn(between: string): { x?: number; y?: number } {
  const [, x, y] = /^\s*(-?[\d.]+) (-?[\d.]+) Td\s*$/.exec(between) ?? [];
  return x === undefined ? {} : { x: Number(x), y: Number(y) };
}

/**
 * The letters of a syllable in as many parts as there are glyphs. Glyphs of scripts from the right stand in the order in which they are
 * seen, and readers turn them around: so do the letters.
 */
function partsOf(says: string, glyphs: number): string[] {
  const isTurned = fromRight.test(says);
  const joined = says.replace(/\u0644[\u0622\u0623\u0625\u0627]/g, (pair) => ligatures[pair] ?? pair);
  const letters = isTurned ? [...joined].reverse() : [...joined];
  const first = letters.splice(0, Math.max(1, letters.length - glyphs + 1)).join('');
  return [first, ...letters];
}

/** Glyphs of a syllable that one operation can show: on one line, and none with two meanings. */
function grouped(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = groups.at(-1);
    const agrees = last?.every(({ code, says }) => code !== glyph.code || says === glyph.says);
    if (last && agrees && glyph.move !== undefined) last.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
}

/** The operation that shows glyphs: each where the pen stood for it. */
function shownBy(group: readonly Glyph[], slots: Slots): string {
  const shown = group.map(({ code, move, show }, index) => {
    const { font, size } = show.run;
    const before = group[index - 1];
    if (!before || move === undefined || move === 'on') return `<${code}>`;
    const back = Math.round((slots.widthOf(font, before.code) - (move * 1000) / size) * 1000) / 1000;
    return back === 0 ? `<${code}>` : `${back} <${code}>`;
  });
  return shown.length === 1 ? `${shown[0]} Tj` : `[${shown.join(' ')}] TJ`;
}
