// The languages tell the same: what stands in one text file stands in each of them.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Error `passage-missing` for each passage that one language has and another lacks. */
export function checkLanguages(period: Period): Finding[] {
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
