// The names of the files that a period becomes. Pure.
import type { Edition } from '../layout/view.ts';
import type { Period } from '../period/period.ts';

/** What comes after the language in the names of an edition's files, before and after the mark of a draft. */
const endings = {
  screen: ['', '.pdf'],
  press: ['-press', '.pdf'],
  web: ['', '.html'],
} satisfies Record<Edition, [mark: string, ending: string]>;

/** The name of one language's file in one edition: `UNHCR-Azerbaijan-factsheet-2024-09-az.pdf`. */
export function fileName(period: Period, language: string, edition: Edition, draft: boolean): string {
  const [mark, ending] = endings[edition];
  return `${baseName(period)}-${language}${mark}${draft ? '-DRAFT' : ''}${ending}`;
}

/** The picture that stands for a language's factsheet in mails and in previews of links. */
export function coverName(period: Period, language: string, draft: boolean): string {
  return `${baseName(period)}-${language}-cover${draft ? '-DRAFT' : ''}.png`;
}

/** `UNHCR-Azerbaijan-factsheet-2024-09`, what the names of all its files begin with. */
export function baseName({ operation, periodId }: Period): string {
  return `UNHCR-${operation.file_name}-factsheet-${periodId}`;
}
