// Addresses as they may be shown: `a…@example.org`. Nobody's address stands in full on a screen, in a report or an error.

/** The first letter before the @, and the domain; nothing before the @ where it has one letter only. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '…';
  const [first = ''] = at > 1 ? address : '';
  return `${first}…${address.slice(at)}`;
}

/** What stands around an address in running text. */
const anyAddress = /[^\s<>()[\]{},;:"'“”=]+@[^\s<>()[\]{},;:"'“”=]+/g;

/**
 * Text of others (a server's answer, an error) without anybody's address: each is masked, and where the server repeats
 * the part before the @ of `address` alone, that too.
 */
export function maskText(text: string, address = ''): string {
  const masked = text.replace(anyAddress, (found) => maskAddress(found));
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  if (local.length < 3) return masked;
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(local)}(?![\\p{L}\\p{N}])`, 'giu');
  return masked.replace(alone, `${local.slice(0, 1)}…`);
}
