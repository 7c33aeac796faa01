// Reads a mail as a strict reader does (RFC 5322, 2045 to 2047), so that tests see what the recipient will.

/** A mail: its head (small names, decoded), its plain text and HTML, and its files in order. */
export type ReadMail = {
  head: Map<string, string>;
  text: string;
  html: string;
  files: { name: string; id: string; type: string; disposition: string; bytes: Buffer }[];
};

type Part = { head: Map<string, string>; body: string };

/** Reads it. @throws Error where it is not well-formed */
export function readMail(message: string): ReadMail {
  const mail: ReadMail = { head: partOf(message).head, text: '', html: '', files: [] };
  gather(partOf(message), mail);
  for (const [name, value] of mail.head) mail.head.set(name, decodeWords(value));
  return mail;
}

function partOf(source: string): Part {
  const end = source.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('A part has no empty line after its head.');
  const head = new Map<string, string>();
  for (const line of source
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new Error(`The head has a line that is none: ${line}`);
    head.set(name.toLowerCase(), value);
  }
  return { head, body: source.slice(end + 4) };
}

function gather({ head, body }: Part, mail: ReadMail): void {
  const type = head.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined) {
    const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
    if (!pieces.at(-1)?.startsWith('--')) throw new Error('A multipart does not end.');
    for (const piece of pieces.slice(1, -1)) gather(partOf(piece.replace(/^[ \t]*\r\n/, '')), mail);
    return;
  }
  const bytes = decodeBody(body, head.get('content-transfer-encoding') ?? '7bit');
  const disposition = head.get('content-disposition') ?? '';
  if (disposition === '' && type.startsWith('text/plain')) mail.text = bytes.toString('utf8');
  else if (disposition === '' && type.startsWith('text/html')) mail.html = bytes.toString('utf8');
  else {
    const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? '';
    const id = head.get('content-id') ?? '';
    mail.files.push({
      name,
      id,
      type: type.split(';')[0] ?? '',
      disposition: disposition.split(';')[0] ?? '',
      bytes,
    });
  }
}

function decodeBody(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === '7bit') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=\r\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** Encoded words (RFC 2047): each is whole in itself, and the space between two of them is nothing. */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) => {
      if (kind.toLowerCase() === 'b') return utf8(Buffer.from(word, 'base64'));
      return utf8(decodeBody(word.replaceAll('_', ' '), 'quoted-printable'));
    });
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
