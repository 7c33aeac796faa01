// Where on the pages something of the press edition stands, in words.

/** `Page 1 (en), in “Funding | 30 September 2024 …”`; decoration has its page alone. */
export function whereOf(
  { page, element }: { page: number; element: string | undefined },
  language: string,
): string {
  const sheet = page === 0 ? `The PDF (${language})` : `Page ${page} (${language})`;
  return element === undefined ? sheet : `${sheet}, in “${element}”`;
}
