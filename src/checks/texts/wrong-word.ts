// Words that this language, or this office, does not use.
import { inCapitalsOf } from '../../language/capitals.ts';
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { foundAt } from './read-passages.ts';
import { slipsIn } from './slips.ts';

/** Turkish in Azerbaijani, American spelling in English, and what operation.yaml adds under `slips`. */
export const wrongWord: DataCheck = {
  code: 'wrong-word',
  severity: 'warning',
  title: 'A word that is not used here',
  why: 'A word out of a related language or another house’s spelling shows that nobody read the text with care.',
  example: { wrong: 'UNHCR’s assistance program', right: 'UNHCR’s assistance programme' },
  mend: 'Write the word that the finding names. Words of another language are marked, like :tr[için].',
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) =>
      slipsIn(subject, language).map(({ passage, start, end, right: stem, ending }) => {
        const joined = ending && languageOf(language).withEnding?.(stem, ending);
        const right = joined || stem;
        const typed = passage.plain.slice(start, end).replace(/\s+/g, ' ');
        const found = { ...foundAt(passage, start, end), about: typed };
        const message = `“${typed}” is not used here.`;
        const hint = `Write “${inCapitalsOf(typed, right, language)}”${ending && !joined ? ', with its ending' : ''}.`;
        return { ...found, message, hint };
      }),
    ),
};
