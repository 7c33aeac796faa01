// Pages of any HTML, printed and finished as the program's own are: what the steps behind the browser have to understand.

import { loadAssets } from '../../src/layout/assets.ts';
import { fontRules } from '../../src/layout/fonts.ts';
import type { Finished } from '../../src/pdf/facts.ts';
import { finishPdf } from '../../src/pdf/index.ts';
import type { Facts } from '../../src/pdf/metadata.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { programSource } from '../../src/session/program.ts';
import { project } from './data.ts';

/** What a sheet says of itself where a test has nothing to say. */
export const someFacts: Facts = {
  title: 'A sheet',
  author: 'An office',
  subject: 'Tests',
  keywords: ['one', 'two'],
  language: 'en',
  issued: '2024-09-30',
  describeLink: (words, target) => `${words}: ${Object.values(target).join()}`,
};

let rules: Promise<string> | undefined;

/** A document with the four faces of Lato inside, and nothing else to set text in. */
export async function sheet(body: string, style = ''): Promise<string> {
  rules ??= loadAssets(programSource(project)).then(({ fonts }) => {
    const latin = Array.from({ length: 0x250 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
    return fontRules(fonts, `${latin.join('')}əƏ•◦▪–—‘’“”…§▲▼−`);
  });
  const faces = `${await rules}\n*{font-family:Lato;font-variant-ligatures:none}\n${style}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A sheet</title><style>${faces}</style></head><body>${body}</body></html>`;
}

/** Prints a document, and finishes it. */
export async function finishSheet(
  { print }: Pick<Tools, 'print'>,
  html: string,
  facts: Facts = someFacts,
): Promise<Finished & { printed: Uint8Array }> {
  const { pdf } = await print(html);
  return { ...(await finishPdf(pdf, facts)), printed: pdf };
}
