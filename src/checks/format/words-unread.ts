// Words of the template that no native reader has gone over yet: told once a language until somebody signs them.
import { languageName } from '../../language/names.ts';
import type { DataCheck } from '../check.ts';

/** One note a language whose file nobody has signed. */
export const wordsUnread: DataCheck = {
  code: 'words-unread',
  severity: 'note',
  title: 'Words of the template that no native reader has read',
  why: 'Headings, labels and dates of this language were translated with care, but nobody who speaks it from birth has gone over them. A wrong word stands on every page.',
  example: {
    wrong: '(templates/locales/ka.yaml) read_by: []',
    right: '(templates/locales/ka.yaml) read_by:\n  - { name: Nino Beridze, on: 2025-03-14 }',
  },
  mend: 'Let somebody whose language it is read a printed page, and write name and day under read_by in the language’s file.',
  find({ languages }) {
    return languages.flatMap(({ language, file, shown }) => {
      if (file.read_by.length > 0) return [];
      const name = languageName(language);
      return [
        {
          message: `No native reader has gone over the template’s words in ${name} yet.`,
          hint: `Let somebody whose language it is read a printed page, then write name and day under read_by in this file: { name: …, on: … }. An office that has read them can say so under accepted in operation.yaml.`,
          place: { file: shown ?? `templates/locales/${file.of ?? language}.yaml` },
          about: language,
        },
      ];
    });
  },
};
