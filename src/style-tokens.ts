// styles/tokens.css as data: the names in each palette's `:root`, and what they stand for.

/**
 * The tokens by palette, each as the style sheet writes it: `--blue-4` to `#0072bc`. Those of all palettes stand under ''.
 * What is commented out, and what other rules set, is none.
 */
export function tokensIn(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const palettes = new Map<string, Map<string, string>>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, palette = '', body = ''] of plain.matchAll(
    /:root(?:\[data-palette=["']?(\w+)["']?\])?\s*\{([^}]*)\}/g,
  )) {
    const tokens = palettes.get(palette) ?? new Map<string, string>();
    palettes.set(palette, tokens);
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) {
      tokens.set(name, value.trim());
    }
  }
  return palettes;
}
