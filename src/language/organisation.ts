// What the agency is called in each language, as its own sites and documents have it. Where none is known, an office gives it.
import { lineageOf } from './tag.ts';

/** The short name, as texts use it, and the full one. */
export type OrganisationName = { short: string; full: string };

/** The languages in which an office is named by the agency and the country side by side, without an ending or a word between them. */
const sideBySide = ['az', 'en', 'es', 'fr', 'pt'];

const names: Readonly<Record<string, OrganisationName>> = {
  ar: { short: 'المفوضية', full: 'المفوضية السامية للأمم المتحدة لشؤون اللاجئين' },
  az: { short: 'BMT QAK', full: 'BMT-nin Qaçqınlar üzrə Ali Komissarlığı' },
  en: { short: 'UNHCR', full: 'United Nations High Commissioner for Refugees' },
  es: { short: 'ACNUR', full: 'Alto Comisionado de las Naciones Unidas para los Refugiados' },
  fr: { short: 'HCR', full: 'Haut-Commissariat des Nations Unies pour les réfugiés' },
  pt: { short: 'ACNUR', full: 'Alto Comissariado das Nações Unidas para os Refugiados' },
  ru: {
    short: 'УВКБ ООН',
    full: 'Управление Верховного комиссара Организации Объединённых Наций по делам беженцев',
  },
  uk: { short: 'УВКБ ООН', full: 'Управління Верховного комісара ООН у справах біженців' },
};

/** What UNHCR’s database of its statistics is called, and its two reports of a year; `{{name}}` is the organisation. */
export type SourceNames = { name: string; mid_year?: string; end_year?: string };

const sources: Readonly<Record<string, SourceNames>> = {
  az: {
    name: 'BMT QAK-ın məlumat axtarış bazası',
    mid_year: 'BMT QAK-ın yarımillik statistik hesabatı və BMT QAK-ın məlumat axtarış bazası',
    end_year: 'BMT QAK-ın illik statistik hesabatı və BMT QAK-ın məlumat axtarış bazası',
  },
  en: {
    name: 'UNHCR Refugee Data Finder',
    mid_year: 'UNHCR mid-year statistical report and UNHCR Refugee Data Finder',
    end_year: 'UNHCR annual statistical report and UNHCR Refugee Data Finder',
  },
};

/** The agency's names in a language, `en` for `en-GB` too; nothing where none is known. */
export function organisationIn(tag: string): OrganisationName | undefined {
  return nearest(names, tag);
}

/** What an office is called, `UNHCR Georgia`; nothing in languages in which that takes more than two names. */
export function officeIn(tag: string, country: string | undefined): string | undefined {
  const isPlain = lineageOf(tag).some((one) => sideBySide.includes(one));
  const agency = organisationIn(tag);
  return isPlain && agency && country !== undefined ? `${agency.short} ${country}` : undefined;
}

/** What the agency's statistics are called in a language; nothing where that is not known. */
export function sourceIn(tag: string): SourceNames | undefined {
  return nearest(sources, tag);
}

function nearest<Named>(table: Readonly<Record<string, Named>>, tag: string): Named | undefined {
  const known = lineageOf(tag).find((one) => Object.hasOwn(table, one));
  return known === undefined ? undefined : table[known];
}
