// What kinds of block share: schemas of words, and headings and passages as pages show them.
import { z } from 'zod';
import type { LocalPeriod } from '../locale/local.ts';
import { escapeHtml } from '../markup.ts';
import { key, line } from '../period/fields.ts';
import type { Passage } from '../text/html.ts';

/** A passage: `block` is the page's name for it, `html` safe inline HTML. */
export type Item = { block: string; html: string };

/** A block may be left out, or be empty: nothing of it is printed then. */
export const section = <T extends z.ZodType>(entry: T) =>
  z
    .record(key, entry)
    .nullish()
    .transform((found): Record<string, z.output<T>> => found ?? {});

/** A block of lines that has no heading on the page. */
export const withoutHeading = (where: string) =>
  section(line).refine((lines) => !Object.hasOwn(lines, 'title'), {
    path: ['title'],
    error: `left out: ${where} Headings stand in the sections under them, as “title:”`,
  });

/** Words that may be left out, or empty. */
export const nullable = <T extends z.ZodType>(words: T) =>
  words
    .nullable()
    .transform((found): z.output<T> | undefined => found ?? undefined)
    .optional();

/** The heading of a block that has no other words. */
export const heading = nullable(z.strictObject({ title: line.optional() }));

/** A heading as safe inline HTML: the text's own, or else the template's word. */
export function headingOf(local: LocalPeriod, title: Passage | undefined, own: string): string {
  return title ? headingIn(title) : local.heading(local.word(own));
}

/** A heading of a text as safe inline HTML; headings are not hyphenated. */
export function headingIn({ html }: Passage): string {
  return html.replaceAll('\u00AD', '');
}

/** The lines of a block but its heading. */
export function itemsOf(name: string, lines: Readonly<Record<string, Passage>>): Item[] {
  return pointsOf(lines).map(([key, { html }]) => ({ block: `${name}.${key}`, html }));
}

/** A passage's HTML, with the numeral that it begins with apart. */
export function leadApart({ html, lead }: Passage): { numeral: string | undefined; html: string } {
  return lead ? { numeral: escapeHtml(lead.numeral), html: lead.html } : { numeral: undefined, html };
}

/** What a block of lines says, without its heading. */
export function pointsOf<T>(lines: Readonly<Record<string, T>>): [key: string, passage: T][] {
  return Object.entries(lines).filter(([key]) => key !== 'title');
}
