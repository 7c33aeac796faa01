// The names of the files that a period becomes. Pure.
import type { Period } from '../period/period.ts';
import type { Edition } from './edition.ts';

/**
 * The name of a file of one language in one edition: `UNHCR-Azerbaijan-factsheet-2024-09-az.pdf`.
 * @param part what tells it from the edition's other files: `-card-1`
 */
export function fileName(
  period: Period,
  language: string,
  { suffix, ending }: Pick<Edition, 'suffix' | 'ending'>,
  draft: boolean,
  part = '',
): string {
  return `${baseName(period)}-${language}${suffix}${part}${draft ? '-DRAFT' : ''}${ending}`;
}

/** The picture that stands for a language's factsheet in mails and in previews of links. */
export function coverName(period: Period, language: string, draft: boolean): string {
  return fileName(period, language, { suffix: '-cover', ending: '.png' }, draft);
}

/** `UNHCR-Azerbaijan-factsheet-2024-09`, what the names of all its files begin with. */
export function baseName({ operation, periodId }: Period): string {
  return `UNHCR-${operation.file_name}-factsheet-${periodId}`;
}
