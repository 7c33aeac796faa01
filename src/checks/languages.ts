// The languages tell the same: each passage stands in each of them, and names the same figures.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Error `passage-missing` and warning `figures-differ`, at the passage that has less. */
export function checkLanguages(period: Period): Finding[] {
  return [...missingPassages(period), ...differentFigures(period)];
}

function missingPassages(period: Period): Finding[] {
  const texts = Object.values(period.texts);
  const keys = new Map(texts.map(({ language, passages }) => [language, new Set(passages.map(nameOf))]));
  return texts.flatMap((from) =>
    texts.flatMap((to) =>
      from.passages
        .filter((passage) => !keys.get(to.language)?.has(nameOf(passage)))
        .map((passage): Finding => {
          const at = from.locate(passage.path);
          return {
            code: 'passage-missing',
            severity: 'error',
            message: `${nameOf(passage)} stands in ${from.file} (line ${at.line}) and is missing here.`,
            hint: 'Add it in this language, or remove it from the other.',
            place: to.locate(passage.path),
          };
        }),
    ),
  );
}

function nameOf({ path }: { path: readonly (string | number)[] }): string {
  return path.join('.');
}

/** The year is left out of this: one language says “in 2024” where another needs no year. */
function differentFigures(period: Period): Finding[] {
  const texts = Object.values(period.texts);
  return texts.flatMap((from) =>
    texts.flatMap((to) =>
      to.passages.flatMap((passage) => {
        const other = from.passages.find((candidate) => nameOf(candidate) === nameOf(passage));
        const own = figuresIn(passage.text);
        const missing = [...figuresIn(other?.text ?? '')].filter(
          (name) => !own.has(name) && name !== 'year' && period.table.has(name),
        );
        return missing.map(
          (name): Finding => ({
            code: 'figures-differ',
            severity: 'warning',
            message: `${nameOf(passage)} does not name “${name}” here, as it does in ${from.file}.`,
            hint: `Name it here too, as {{${name}}}, or take it out there.`,
            place: to.locate(passage.path),
          }),
        );
      }),
    ),
  );
}

function figuresIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{\{\s*([^{},\s]+)/g), ([, name = '']) => name));
}
