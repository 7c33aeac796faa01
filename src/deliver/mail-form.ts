// What a strict mail server wants of a message's form (RFC 5321 and 5322), looked at before it goes out.
import { FactsheetError } from '../errors.ts';

/** Octets of a line without its end: RFC 5322, 2.1.1. */
const longestLine = 998;

/**
 * Holds a finished message to the rules: ASCII only, lines ended by CR LF and nothing else, none too long, a head with
 * each field once, and no empty line in it.
 * @throws FactsheetError `mail-form` (a fault of the program)
 */
export function checkForm(message: Uint8Array): void {
  const text = Buffer.from(message.buffer, message.byteOffset, message.length).toString('latin1');
  const fault = faultOf(text);
  if (fault === undefined) return;
  const hint = 'Please report it, with the line of the list.';
  throw new FactsheetError('mail-form', `A mail ${fault}.`, { hint, kind: 'internal' });
}

function faultOf(text: string): string | undefined {
  if (/[^\t\r\n\u0020-\u007E]/.test(text)) return 'has octets that are not printable ASCII';
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) return 'has a line end that is not CR LF';
  if (text.split('\r\n').some((line) => line.length > longestLine)) return 'has a line that is too long';
  if (!text.endsWith('\r\n')) return 'does not end with a line end';
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, Math.max(0, end))
    .replace(/\r\n(?=[ \t]+\S)/g, '')
    .split('\r\n');
  if (end < 0 || !lines.every((line) => /^[!-9;-~]+:[ \t]*\S/.test(line)))
    return 'has a head that cannot be read';
  const names = lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  return new Set(names).size === names.length ? undefined : 'has a field of its head twice';
}
