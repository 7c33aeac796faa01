// The faces of scripts that Lato has none of, as the client's style names them: a browser loads those whose letters it shows.
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { type ScriptFace, scriptFaces } from '../../language/faces.ts';

/** The weights of forms; what is heavier there is bold. */
const weights = [400, 700] as const;

const all: readonly ScriptFace[] = Object.values(scriptFaces);

/** Their files. */
export function scriptFiles(): string[] {
  return all.flatMap((face) =>
    weights.map((weight) => path.join(folderOf(face), 'files', nameOf(face, weight))),
  );
}

/** The style that has each face loaded for its letters alone, and `--scripts`: all of them, as they stand behind Lato. */
export async function scriptStyle(): Promise<string> {
  const rules = await Promise.all(all.map(rulesOf));
  return `${rules.join('\n')}\n:root { --scripts: ${all.map(({ family }) => `"${family}"`).join(', ')}; }`;
}

async function rulesOf(face: ScriptFace): Promise<string> {
  const { family, size, from } = face;
  const ranges: Record<string, string> = JSON.parse(
    await readFile(path.join(folderOf(face), 'unicode.json'), 'utf8'),
  );
  return weights
    .map((weight) => {
      const source = `url("/client/${nameOf(face, weight)}") format("woff2")`;
      const own = `font-weight: ${weight}; src: ${source}; unicode-range: ${ranges[from.part]};`;
      return `@font-face { font-family: "${family}"; font-display: swap; size-adjust: ${size * 100}%; ${own} }`;
    })
    .join('\n');
}

function folderOf({ from }: ScriptFace): string {
  const found = findPackageJSON(from.package, import.meta.url);
  if (found === undefined) throw new TypeError(`${from.package} is not installed`);
  return path.dirname(found);
}

function nameOf({ from: { package: name, part } }: ScriptFace, weight: number): string {
  return `${name.replace('@fontsource/', '')}-${part}-${weight}-normal.woff2`;
}
