// Made-up periods for measuring: the shipped one with other figures, names and lengths, valid and all different.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { otherFigures } from './figures.ts';
import { around, oneOf, type Random, seeded } from './random.ts';
import { passages, sentences, towns } from './sentences.ts';

/** The shipped period's folder below a data folder, and the languages that its texts are in. */
const shipped = { operation: 'azerbaijan', period: '2024-09' };
const languages = ['az', 'en'] as const;

type Language = (typeof languages)[number];
type Texts = Record<Language, Record<string, unknown>>;

/** What a period is written from. */
export type Base = { figures: Record<string, unknown>; texts: Texts };

/** Reads what all made-up periods begin with. */
export async function readBase(data: string): Promise<Base> {
  const read = async (file: string) => {
    const text = await readFile(path.join(data, shipped.operation, shipped.period, file), 'utf8');
    return parse(text) as Record<string, unknown>;
  };
  const [figures, az, en] = [read('figures.yaml'), read('text.az.yaml'), read('text.en.yaml')];
  return { figures: await figures, texts: { az: await az, en: await en } };
}

/**
 * One period of its own. Pure.
 * @param seed the same gives the same period
 */
export function madeUp({ figures, texts }: Base, seed: number): Base {
  const random = seeded(seed);
  return { figures: otherFigures(random, figures), texts: otherTexts(random, texts) };
}

/**
 * Writes made-up periods as operations of one period each, with the shipped files beside them.
 * @returns their names, as the program takes them: `made-0/2024-09`
 */
export async function writePeriods(data: string, folder: string, count: number): Promise<string[]> {
  const base = await readBase(data);
  const names = Array.from({ length: count }, (_, index) => `made-${index}`);
  for (const [index, name] of names.entries()) {
    const period = path.join(folder, name, shipped.period);
    const from = path.join(data, shipped.operation);
    await mkdir(period, { recursive: true });
    await cp(path.join(from, 'operation.yaml'), path.join(folder, name, 'operation.yaml'));
    await cp(path.join(from, shipped.period, 'images'), path.join(period, 'images'), { recursive: true });
    const made = madeUp(base, index + 1);
    await writeFile(path.join(period, 'figures.yaml'), stringify(made.figures));
    for (const language of languages)
      await writeFile(path.join(period, `text.${language}.yaml`), stringify(made.texts[language]));
  }
  return names.map((name) => `${name}/${shipped.period}`);
}

/** The words with towns of their own, and passages that were made longer or shorter until the length is another. */
function otherTexts(random: Random, before: Texts): Texts {
  const texts = structuredClone(before);
  const length = () => passages.reduce((sum, { at }) => sum + read(texts.en, at).length, 0);
  const whole = length();
  const wanted = around(random, whole);
  const shorter = wanted < whole;
  const bank = shuffled(random, sentences);
  const names = shuffled(random, towns);
  for (const passage of shuffled(random, passages)) {
    if (shorter ? length() <= wanted : length() >= wanted) break;
    const loses = 'loses' in passage ? passage.loses : undefined;
    if (shorter && loses === undefined) continue;
    const added = bank.shift();
    if (!shorter && !added) break;
    for (const language of languages) {
      const text = read(texts[language], passage.at);
      const more = added?.[language].replace('{town}', names[0]?.[language] ?? '') ?? '';
      write(texts[language], passage.at, shorter ? without(text, loses ?? 0) : `${text.trim()} ${more}`);
    }
    names.shift();
  }
  renameTown(texts, oneOf(random, towns));
  return texts;
}

/** The community centres are in another town. */
function renameTown(texts: Texts, town: Record<Language, string>): void {
  const at = ['priorities', 'community', 'body'];
  write(texts.en, at, read(texts.en, at).replace('Aghdam', town.en));
  write(texts.az, at, read(texts.az, at).replace('Ağdam', town.az));
}

/** A text without one of its sentences (counted from 0). */
function without(text: string, index: number): string {
  return text
    .trim()
    .split(/(?<=[.!?])\s+/)
    .toSpliced(index, 1)
    .join(' ');
}

function read(text: Record<string, unknown>, at: readonly string[]): string {
  return String(at.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], text));
}

function write(text: Record<string, unknown>, at: readonly string[], value: string): void {
  const parent = at
    .slice(0, -1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], text);
  (parent as Record<string, unknown>)[at.at(-1) ?? ''] = value;
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
