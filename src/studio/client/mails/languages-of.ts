// The languages of a mail by their names. Pure.
import type { FormLanguage } from '../../contract/period.ts';

export function languagesOf(
  codes: readonly string[],
  languages: readonly Pick<FormLanguage, 'language' | 'name'>[],
): string {
  return codes.map((code) => languages.find(({ language }) => language === code)?.name ?? code).join(', ');
}
