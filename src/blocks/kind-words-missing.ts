// Words of the template that a kind of block needs, and a language's file lacks.
import type { Check, DataSubject } from '../checks/check.ts';
import { wordAt } from '../language/file-words.ts';
import type { AnyKind } from './kind.ts';

/** Every kind on the page whose words a language lacks, by the table of kinds. */
export const kindWordsMissing = (kinds: Readonly<Record<string, AnyKind>>): Check<DataSubject> => ({
  code: 'kind-words-missing',
  severity: 'error',
  title: 'A kind of block without words in a language',
  why: 'The page would have no heading and no labels there. Languages need the words of a kind only where a page has it.',
  example: {
    wrong: 'words:\n  kinds: {}',
    right: 'words:\n  kinds:\n    pyramid: { title: Age and sex, … }',
  },
  mend: 'Add them to the language’s file, as the English file has them.',
  final: true,
  find({ period, languages }) {
    const used = [...new Set(period.blocks.map(({ kind }) => kind))];
    return languages.flatMap(({ language, file, shown = `templates/locales/${language}.yaml` }) =>
      used.flatMap((name) => {
        const keys = (kinds[name]?.templateWords ?? []).map((key) => `kinds.${name}.${key}`);
        const missing = keys.filter((key) => wordAt(file.words, key) === undefined);
        if (missing.length === 0) return [];
        const message = `${shown} has no ${missing.join(', ')} under words.`;
        return [{ message, place: { file: shown }, about: name }];
      }),
    );
  },
});
