// A mail's words in order, as plain text and as HTML, in one language or in several below one another. Pure.
import { ownLanguage } from '../language/names.ts';
import { directionOf } from '../language/tag.ts';
import { escapeHtml } from '../markup.ts';
import { isolated } from '../text/isolated.ts';
import type { MailWords } from './mail-words.ts';

/** The factsheet in one language: the name of its file, and the address to read it at if it is not attached. */
export type MailFile = { language: string; file: string; link?: string };

/** What a mail's words depend on. `words` and `files` have the same languages; `correction` says that it is one. */
export type MailContent = {
  words: readonly MailWords[];
  files: readonly MailFile[];
  person: { name: string; organisation: string };
  correction: boolean;
};

/** The subject, the plain text and the HTML. The HTML shows each language's cover picture by its Content-ID (see coverId). */
export type MailText = { subject: string; text: string; html: string };

/** The Content-ID of a language's cover picture, without brackets (RFC 2392). */
export function coverId(language: string): string {
  return `cover-${language}@factsheet.invalid`;
}

/** Writes the mail. */
export function writeMail({ words, files, person, correction }: MailContent): MailText {
  const sections = words.map((one) => {
    const file = files.find(({ language }) => language === one.language);
    const about = file?.link === undefined ? one.attached : one.linked;
    return {
      one,
      file,
      greeting: one.greeting(person),
      lead: [...(correction ? [one.corrected] : []), about],
    };
  });
  const subject = words.map((one) => (correction ? one.correction(one.subject) : one.subject)).join(' / ');
  const text = sections.map(({ one, file, greeting, lead }) =>
    [
      greeting,
      lead.join('\n\n') + (file?.link === undefined ? '' : `\n${file.link}`),
      [one.factsTitle, ...one.facts.map(({ label, value }) => `- ${label}: ${value}`)].join('\n'),
      one.signature,
      one.stop,
    ].join('\n\n'),
  );
  const bodies = sections.map(({ one, file, greeting, lead }) => section(one, file, greeting, lead));
  return {
    subject,
    text: `${text.join(`\n\n${'-'.repeat(40)}\n\n`)}\n`,
    html: page(words[0]?.language ?? ownLanguage, subject, bodies),
  };
}

function page(language: string, subject: string, bodies: readonly string[]): string {
  const html = [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(subject)}</title>`,
    '</head>',
    '<body style="margin:0;padding:24px;font-family:Lato,Arial,sans-serif;font-size:16px;line-height:1.5">',
    '<div style="max-width:560px">',
    bodies.join('\n<hr style="margin:32px 0;border:0;border-top:1px solid #999999">\n'),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return isolated(html, language);
}

/** One language's part. Colours are left to the reader's mail program, but for links, so that it may be dark or light. */
function section(
  one: MailWords,
  file: MailFile | undefined,
  greeting: string,
  lead: readonly string[],
): string {
  const direction = directionOf(one.language);
  // Mail programs know no logical properties.
  const indent = direction === 'rtl' ? 'right' : 'left';
  const p = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
  const picture = [
    `<img src="cid:${escapeHtml(coverId(one.language))}" alt="${escapeHtml(one.cover)}" width="280"`,
    'style="display:block;width:280px;max-width:100%;height:auto;border:1px solid #999999">',
  ].join(' ');
  const linked = (inner: string) =>
    file?.link === undefined ? inner : `<a href="${escapeHtml(file.link)}">${inner}</a>`;
  return [
    `<div lang="${escapeHtml(one.language)}" dir="${direction}">`,
    p(greeting),
    ...lead.map(p),
    ...(file?.link === undefined ? [] : [`<p style="margin:0 0 16px">${linked(escapeHtml(file.file))}</p>`]),
    `<p style="margin:0 0 16px">${linked(picture)}</p>`,
    `<p style="margin:0 0 4px"><strong>${escapeHtml(one.factsTitle)}</strong></p>`,
    `<ul style="margin:0 0 16px;padding-${indent}:20px">`,
    ...one.facts.map(({ label, value }) => `<li>${escapeHtml(label)}: ${escapeHtml(value)}</li>`),
    '</ul>',
    p(one.signature),
    `<p style="margin:0;font-size:13px">${escapeHtml(one.stop)}</p>`,
    '</div>',
  ].join('\n');
}
