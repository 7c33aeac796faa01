// Patterns of a language file: text with {{parts}} in it, like “{{amount}} mln {{sign}}”.

/** The names between the braces of a pattern, in order. */
export function partsOf(pattern: string): string[] {
  return Array.from(pattern.matchAll(/\{\{\s*(\w+)\s*\}\}/g), (match) => match[1] ?? '');
}

/** Sets values into a pattern's parts. A value is never looked at again. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    return Object.hasOwn(values, name) ? (values[name] ?? '') : whole;
  });
}

/** The text with its spaces made no-break: a figure is never parted from its unit at the end of a line. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
