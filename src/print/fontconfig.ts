// A fontconfig of our own for the browser, in which only our fonts exist.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../errors.ts';
import { writeFiles } from '../files.ts';
import { escapeHtml } from '../markup.ts';

/** The folder below the private one in which fontconfig keeps what it has read. It may be taken away at any time. */
export const fontCache = 'fontconfig';

/**
 * Writes `fonts.conf` to the private folder and gives the environment variables that make a browser on Linux use it:
 * a glyph that our fonts lack is then the empty box of our font, and never another font's glyph.
 * Chromium needs one font to fall back on even if the page brings all of its own: without any it prints blank pages
 * and fails to load the page's own fonts, most of the time and without an error.
 * @throws FactsheetError `no-fonts` (internal) if `fontDir` holds no TrueType file
 */
export async function fontEnvironment(fontDir: string, privateDir: string): Promise<Record<string, string>> {
  const files = await readdir(fontDir).catch(() => []);
  if (!files.some((name) => /\.(ttf|otf)$/i.test(name))) {
    throw new FactsheetError('no-fonts', `There is no TrueType font in ${fontDir}.`, {
      hint: 'The browser prints blank pages without one: delete node_modules and run npm ci.',
      kind: 'internal',
    });
  }
  const config = fontsConf(fontDir, path.join(privateDir, fontCache));
  const hash = createHash('sha256').update(config).digest('hex').slice(0, 16);
  const file = path.join(privateDir, `fonts-${hash}.conf`);
  await writeOnce(file, config);
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: privateDir };
}

/** The configuration: one folder of fonts, one of caches, and no aliases. */
export function fontsConf(fontDir: string, cacheDir: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeHtml(fontDir)}</dir>
  <cachedir>${escapeHtml(cacheDir)}</cachedir>
</fontconfig>
`;
}

/** The name holds the content's hash, so a file that is there and whole is right; another run may be writing the same. */
async function writeOnce(file: string, content: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === content) return;
  const found = await lstat(file).catch(() => undefined);
  if (found && !found.isFile()) await rm(file, { recursive: true, force: true });
  await writeFiles([{ path: file, bytes: Buffer.from(content) }]);
}
