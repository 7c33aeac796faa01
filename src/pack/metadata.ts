// What a library of reports asks for, in the names and vocabularies of ReliefWeb's API (https://apidoc.reliefweb.int/).
import { languageName } from '../language/names.ts';
import type { LocalPeriod } from '../locale/local.ts';

/** What of a language's package the metadata tell: its title, a summary in plain text, and the names of its files. */
export type Described = {
  local: LocalPeriod;
  title: string;
  summary: string;
  pdf: { name: string; bytes: number; pages: number };
  cover: string;
};

/** metadata.json: one report a language, in the order of the languages. */
export function metadataBytes(described: readonly Described[]): Uint8Array {
  const reports = described.map(({ local, title, summary, pdf, cover }) => {
    const { period, own, language } = local;
    const { operation, figures } = period;
    const country = { iso3: operation.iso3.toLowerCase(), name: own(operation.name) };
    return {
      title,
      date: { original: figures.issued },
      primary_country: country,
      country: [country],
      source: [{ shortname: own(operation.organisation.short), name: own(operation.organisation.full) }],
      language: [{ code: language, name: languageName(language) }],
      // ReliefWeb files the agency's fact sheets as situation reports: it has no format of that name.
      format: [{ name: 'Situation Report' }],
      theme: [{ name: 'Protection and Human Rights' }],
      body: summary,
      file: [
        {
          filename: pdf.name,
          mimetype: 'application/pdf',
          filesize: pdf.bytes,
          pagecount: pdf.pages,
        },
      ],
      image: { filename: cover, width: 1200, height: 630 },
    };
  });
  return Buffer.from(`${JSON.stringify(reports, null, 2)}\n`);
}
