// A passage that stands in one language and not in another.
import type { DataCheck, Found } from '../check.ts';
import { nameOf, shortName, textsInOrder } from './pairs.ts';

/** Error once for each language that lacks a passage, at the place where it belongs. */
export const passageMissing: DataCheck = {
  code: 'passage-missing',
  severity: 'error',
  title: 'A passage that one language lacks',
  why: 'Readers of one language would learn less than those of the other.',
  example: {
    wrong: '(text.az.yaml) mine_signs: …\n(text.en.yaml) –',
    right: '(text.az.yaml) mine_signs: …\n(text.en.yaml) mine_signs: …',
  },
  mend: 'Add it in this language, or remove it from the other.',
  find(subject) {
    const texts = textsInOrder(subject);
    return texts.flatMap((to) => {
      const own = new Set(to.passages.map(({ path }) => nameOf(path)));
      const told = new Set<string>();
      return texts.flatMap((from) =>
        from.passages.flatMap(({ path }): Found[] => {
          const name = nameOf(path);
          if (own.has(name) || told.has(name)) return [];
          told.add(name);
          const message = `${name} stands in ${shortName(from.file)} (line ${from.locate(path).line}) and is missing here.`;
          return [{ message, place: to.locate(path), at: path }];
        }),
      );
    });
  },
};
