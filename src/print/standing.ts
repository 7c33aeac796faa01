// A document as what may stand in a tab already (styles, fonts, language) and what changes from one to the next. Pure.
import { hash } from 'node:crypto';

/** `around`: a word for all but the title and the body: the same word is the same text. `body` is the source of its content. */
export type Parts = { around: string; title: string; body: string };

/** What is loaded without being waited for, or counts for more than its place: such a document is set as a whole. */
const whole =
  /<(?:image|use|iframe|frame|object|embed|video|audio|source|link|script|style|base|meta|template|noscript)\b|url\(|\s(?:srcset|poster|background)=/i;

/** Takes a document apart. @returns nothing where it can only be set as a whole */
export function partsOf(html: string): Parts | undefined {
  const [title, open] = [/<title>([^<>]*)<\/title>/.exec(html), /<\/head>\s*<body[^<>]*>/.exec(html)];
  const [start, end] = [(open?.index ?? 0) + (open?.[0].length ?? 0), html.lastIndexOf('</body>')];
  if (!title || !open || title.index > open.index || end < start) return undefined;
  const body = html.slice(start, end);
  if (whole.test(body)) return undefined;
  const around = [
    html.slice(0, title.index),
    html.slice(title.index + title[0].length, start),
    html.slice(end),
  ];
  return { around: hash('sha256', around.join('\0')), title: title[1] ?? '', body };
}
