// A logo with a file for each language, and none for one of them.
import type { DataCheck } from '../../checks/check.ts';
import { logosIn } from './data.ts';

/** At the files of the logo, in operation.yaml. */
export const logoWithoutFile: DataCheck = {
  code: 'logo-without-file',
  severity: 'error',
  title: 'A logo without a file in a language',
  why: 'The page in that language would leave this donor out.',
  example: {
    wrong: 'file: { en: logos/eu-en.svg }',
    right: 'file: { az: logos/eu-az.svg, en: logos/eu-en.svg }',
  },
  mend: 'Give a file for every language of the operation, or one for all: file: logos/donor.svg.',
  find: ({ period: { operation, names, blocks } }) => {
    if (!blocks.some(({ kind }) => kind === 'logos')) return [];
    return Object.entries(logosIn(operation)).flatMap(([code, { file }]) => {
      if (typeof file === 'string') return [];
      const at = ['logos', code, 'file'];
      return operation.languages
        .filter((language) => !Object.hasOwn(file, language))
        .map((language) => {
          const message = `The logo of ${code} has no file in “${language}”.`;
          return { message, place: names.locate(at), at, about: language };
        });
    });
  },
};
