// A part of the funding without a name in a language.
import type { DataCheck, DataSubject, Found } from '../../checks/check.ts';
import { withoutName } from '../../checks/figures/without-name.ts';
import { isRecord } from '../../values.ts';
import { earmarkings } from './data.ts';
import { type Breakdown, breakdownsOf } from './parts.ts';

/** A donor's at its code; a sector's in the text, where one that has no amount is told too; an earmarking that there is not. */
export const partUnnamed: DataCheck = {
  code: 'part-unnamed',
  severity: 'error',
  title: 'A part of the funding without a name',
  why: 'The bar would have the word of figures.yaml beside it, or none.',
  example: {
    wrong: '(text.en.yaml) funding_by_sector:\n  sectors: {}',
    right: '(text.en.yaml) funding_by_sector:\n  sectors: { protection: Protection }',
  },
  mend: 'Write each sector’s name under sectors of the block in each text. Donors that are no countries are named under donors in operation.yaml.',
  final: true,
  find: (subject) => breakdownsOf(subject.period).flatMap((one) => unnamed[one.by](one, subject)),
};

const unnamed: Readonly<Record<Breakdown['by'], (one: Breakdown, subject: DataSubject) => Found[]>> = {
  donor: ({ name, amounts }, { period, languages }) =>
    amounts.flatMap(([code]) => withoutName('donor', code, [name, 'amounts', code], period, languages)),
  sector: unnamedSectors,
  earmarking: ({ name, amounts }, { period }) =>
    amounts
      .filter(([key]) => !earmarkings.some((one) => one === key))
      .map(([key]) => {
        const message = `There is no earmarking “${key}”.`;
        const hint = `There are: ${earmarkings.join(', ')}.`;
        return { message, hint, ...period.inFigures([name, 'amounts', key]), about: key };
      }),
};

function unnamedSectors({ name, amounts }: Breakdown, { period }: DataSubject): Found[] {
  const keys = amounts.map(([key]) => key);
  return Object.values(period.texts).flatMap(({ text, file, locate }) => {
    const words = isRecord(text[name]) ? text[name] : {};
    const names = isRecord(words.sectors) ? Object.keys(words.sectors) : [];
    const at = [name, 'sectors'];
    return [
      ...keys
        .filter((key) => !names.includes(key))
        .map((key) => {
          const message = `${file} has no name for the sector ${key}.`;
          return { message, place: locate(at), at, about: key };
        }),
      ...names
        .filter((key) => !keys.includes(key))
        .map((key) => {
          const message = `The sector ${key} has no amount in figures.yaml.`;
          return { message, place: locate([...at, key]), at: [...at, key], about: key };
        }),
    ];
  });
}
