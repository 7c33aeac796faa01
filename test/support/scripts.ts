// Pages of sample text in scripts that Lato lacks, set as the program's own pages are.
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';
import { parse } from 'yaml';
import { facesFor, runsOf } from '../../src/language/faces.ts';
import { directionOf } from '../../src/language/tag.ts';
import { type Assets, loadAssets } from '../../src/layout/assets.ts';
import { scriptFonts } from '../../src/layout/script-fonts.ts';
import { typefacesFor } from '../../src/layout/typefaces.ts';
import { programSource } from '../../src/session/program.ts';
import { project } from './data.ts';

/** A text with its script's name, and what a PDF calls the fonts that it needs beside Lato's. */
export type Sample = { script: string; fonts: string[]; heading: string; text: string; mixed: string };

/** The sample texts by language. */
export const samples: Readonly<Record<string, Sample>> = parse(
  readFileSync(new URL('../fixtures/scripts/texts.yaml', import.meta.url), 'utf8'),
);

let assets: Promise<Assets> | undefined;

/** What every page is made from. */
export function assetsOnce(): Promise<Assets> {
  assets ??= loadAssets(programSource(project));
  return assets;
}

/** A document of one page with a sample, in all weights, with what should be italic, and with Latin names and figures. */
export async function samplePage(language: string, form?: 'web'): Promise<string> {
  const sample = samples[language];
  if (!sample) throw new Error(`no sample in ${language}`);
  const html = (text: string) =>
    text.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>').replace(/\*(.+?)\*/g, '<em>$1</em>');
  const body =
    `<div class="page page-2" data-page="1"><div class="masthead"><div><p class="kind">${sample.heading}</p><h1>${sample.heading}</h1>` +
    `<p class="month">${sample.heading} 2024</p></div></div><div class="area"><h2>${sample.heading}</h2><p>${html(sample.text)}</p>` +
    `<p>${html(sample.mixed)}</p><h2>${sample.heading} ${sample.heading} ${sample.heading} ${sample.heading}</h2><p>${html(sample.text)} ${html(sample.mixed)}</p>` +
    `<p class="source">${sample.heading} ${sample.heading}</p></div></div>`;
  const assets = await assetsOnce();
  const { css } = await typefacesFor(assets, { text: `${body}UNHCR`, language }, undefined, form);
  const styles = `${assets.styles.map((sheet) => sheet.css).join('\n')}\n.area{padding:10mm;max-width:110mm}`;
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}" data-edition="screen"><head><meta charset="utf-8"><title>${sample.heading}</title><style>${css}\n${styles}</style></head><body>${body}</body></html>`;
}

/** What becomes of a text's words in the regular face that style rules bring along, and in the whole face: shapes and places. */
export async function lettersAsWhole(css: string, text: string): Promise<{ cut: unknown; whole: unknown }> {
  const [face] = facesFor(text);
  if (!face) throw new Error('Lato has all of it');
  const rule = css.split('\n').find((one) => one.includes(`'${face.family}';font-weight:400`)) ?? '';
  const cut = Buffer.from(/base64,([^)]+)\)/.exec(rule)?.[1] ?? '', 'base64');
  const whole = scriptFonts(face)[0]?.data ?? Buffer.alloc(0);
  const words = runsOf(text).flatMap((run) => (run.face === face ? [run.text] : []));
  return { cut: await shaped(cut, words), whole: await shaped(whole, words) };
}

/** The outlines and places of the glyphs of each word; a joiner that has none and takes no room may be there or not. */
async function shaped(packed: Buffer, words: readonly string[]): Promise<unknown[]> {
  const font = new Font(new Face(new Blob(Buffer.from(await convert(packed, 'truetype')))));
  return words.map((word) => {
    const text = new Text();
    text.addText(word);
    text.guessSegmentProperties();
    shape(font, text);
    const places = text.getGlyphPositions();
    const glyphs = text.getGlyphInfos().map(({ codepoint }, index) => {
      return [font.glyphToPath(codepoint), places[index]] as const;
    });
    return glyphs.filter(([path, place]) => path !== '' || place?.xAdvance !== 0);
  });
}
