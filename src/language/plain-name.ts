// Names for files and keys, out of what people call things.

/** Small letters and digits of ASCII, as near to the words as those come, with a sign between them; empty where none is near. */
export function plainName(words: string, between: '-' | '_'): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join(between);
}
