// A figure that one language names in a passage and another does not.
import { figuresOf as placeholdersOf } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import { namedIn } from '../figures/evidence.ts';
import { typedInstead } from '../figures/typed-instead.ts';
import { hasLeftOver } from '../texts/left-over.ts';
import { nameOf, shortName, textsInOrder } from './pairs.ts';

/** Warning at the passage that lacks it. Years and times are left out of this: “in 2024” can be needless in one language. */
export const figuresDiffer: DataCheck = {
  code: 'figures-differ',
  severity: 'warning',
  title: 'A figure that one language does not name',
  why: 'The languages then tell different things, or one has the figure typed and keeps it in the next period.',
  example: {
    wrong: '(text.az.yaml) {{new_citizens, number}} şəxs\n(text.en.yaml) 21 persons',
    right: '(text.az.yaml) {{new_citizens, number}} şəxs\n(text.en.yaml) {{new_citizens, number}} persons',
  },
  mend: 'Name the figure in both languages, or in neither.',
  find(subject) {
    const { period } = subject;
    const figuresOf = (text: string) => new Set(namedIn(text, period).keys());
    const texts = textsInOrder(subject).map((one) => {
      return {
        ...one,
        named: new Map(one.passages.map(({ path, text }) => [nameOf(path), figuresOf(text)])),
      };
    });
    // A figure that is typed in a passage, or still to come, is told there: once is enough.
    const isTyped = typedInstead(subject);
    // Nor can it be seen in a language that is not read whether a figure is typed there.
    const isRead = (to: string) => subject.languages.some(({ language }) => language === to);
    return texts
      .filter(({ language }) => isRead(language))
      .flatMap((to) =>
        to.passages.flatMap(({ path, text }): Found[] => {
          const name = nameOf(path);
          // A name that is no figure, perhaps for the one that is missing, is told as that.
          if (placeholdersOf(text).some((one) => !period.table.has(one.name))) return [];
          const others = texts.filter((from) => from !== to && from.named.has(name));
          const figures = new Set(others.flatMap(({ named }) => [...(named.get(name) ?? [])]));
          const missing = [...figures].filter(
            (figure) =>
              !to.named.get(name)?.has(figure) &&
              figure !== 'year' &&
              period.table.has(figure) &&
              !isTyped(to.language, path, figure) &&
              !hasLeftOver(subject, to.language, name),
          );
          return missing.map((figure) => {
            const from = others.find(({ named }) => named.get(name)?.has(figure));
            const message = `${name} does not name “${figure}” here, as it does in ${shortName(from?.file ?? '')}.`;
            const hint = `Name it here too, as {{${figure}}}, or take it out there.`;
            return { message, hint, place: to.locate(path), at: path, about: figure };
          });
        }),
      );
  },
};
