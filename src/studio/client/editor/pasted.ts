// What was pasted from Word, Google Docs or a page, as a passage's source: bold and links stay, all else goes. Pure.

/** As much of a DOM node as is read; a test needs no browser. */
export type PastedNode = {
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<PastedNode>;
  getAttribute?(name: string): string | null;
};

/** The attribute that holds what stood in `style`. */
export const styleName = 'data-style';

type Run = { text: string; strong: boolean; address: string | undefined };

const blocks = /^(?:P|DIV|LI|BR|TR|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|SECTION|ARTICLE|TD|TH)$/;
const unread = /^(?:STYLE|SCRIPT|HEAD|TITLE|META|LINK|TEMPLATE|NOSCRIPT|#COMMENT)$/i;

/** The source of what a clipboard's HTML shows. A passage is one paragraph: ends of lines become spaces. */
export function sourceOf(root: PastedNode): string {
  const runs = joined(runsIn(root, { strong: false, address: undefined }));
  return runs.map(written).join('').replace(/\s+/g, ' ').trim();
}

/** Plain words as source: without the ends of lines. What stands in braces or between signs means what it says. */
export function sourceOfPlain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function runsIn(node: PastedNode, style: Omit<Run, 'text'>): Run[] {
  const name = node.nodeName.toUpperCase();
  if (name === '#TEXT') return [{ ...style, text: node.nodeValue ?? '' }];
  if (unread.test(name)) return [];
  const own = { strong: isStrong(node, name, style.strong), address: addressOf(node, name) ?? style.address };
  const inner = [...node.childNodes].flatMap((child) => runsIn(child, own));
  const space = { text: ' ', strong: false, address: undefined };
  return blocks.test(name) ? [space, ...inner, space] : inner;
}

/** From the style as it is written: Word's `mso-bidi-font-weight` is another thing, and Google's `<b>` says normal. */
function isStrong(node: PastedNode, name: string, isAround: boolean): boolean {
  const style = node.getAttribute?.(styleName) ?? '';
  const weight = /(?:^|;)\s*font-weight:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return isAround || name === 'B' || name === 'STRONG';
}

/** Addresses of pages and of mail; a place in the pasted document itself leads nowhere here. */
function addressOf(node: PastedNode, name: string): string | undefined {
  const address = name === 'A' ? node.getAttribute?.('href')?.trim() : undefined;
  return address && /^(?:https?:|mailto:)/i.test(address) ? address : undefined;
}

/** Neighbours of one style as one run; spaces at its ends stand outside of the signs. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const isBlank = run.text.trim() === '';
    if (last && (isBlank || (last.strong === run.strong && last.address === run.address)))
      last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

function written({ text, strong, address }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  const target =
    address && (/[\s()<>]/.test(address) ? encodeURI(address).replace(/[()]/g, encoded) : address);
  const link = target ? `[${escaped(words)}](${target})` : escaped(words);
  return `${before}${strong ? `**${link}**` : link}${after}`;
}

function encoded(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}

/** Signs that would mean something get a backslash. */
function escaped(words: string): string {
  return words.replace(/[\\*_[\]]/g, '\\$&');
}
