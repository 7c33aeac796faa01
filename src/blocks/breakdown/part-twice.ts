// Two parts of the funding by one name.
import type { DataCheck, DataSubject, Found } from '../../checks/check.ts';
import { earlierAlike } from '../../checks/figures/printed-name.ts';
import { isRecord } from '../../values.ts';
import { type Breakdown, breakdownsOf } from './parts.ts';

/** The second of two donors that a language prints by one name; of two sectors that a text calls the same. */
export const partTwice: DataCheck = {
  code: 'part-twice',
  severity: 'error',
  title: 'Two parts of the funding by one name',
  why: 'Nobody could tell the two bars apart, and most often one amount is counted twice.',
  example: { wrong: 'amounts: { GBR: 900000, UK: 900000 }', right: 'amounts: { GBR: 900000 }' },
  mend: 'Keep one of the two, or give one of them another name.',
  find: (subject) => breakdownsOf(subject.period).flatMap((one) => twice[one.by](one, subject)),
};

const twice: Readonly<Record<Breakdown['by'], (one: Breakdown, subject: DataSubject) => Found[]>> = {
  donor({ name, amounts }, { period, languages }) {
    const codes = amounts.map(([code]) => code);
    return earlierAlike('donor', codes, languages).flatMap((earlier, index) => {
      const code = codes[index];
      if (earlier === undefined || code === undefined) return [];
      const message = `The donors ${earlier} and ${code} are printed by the same name.`;
      return [{ message, ...period.inFigures([name, 'amounts', code]), about: code }];
    });
  },
  sector: ({ name }, { period }) =>
    Object.values(period.texts).flatMap(({ text, locate }) => {
      const words = isRecord(text[name]) ? text[name] : {};
      const names = Object.entries(isRecord(words.sectors) ? words.sectors : {});
      return names.flatMap(([key, said], index) => {
        const earlier = names.slice(0, index).find(([, other]) => other === said);
        if (!earlier) return [];
        const at = [name, 'sectors', key];
        return [
          { message: `${earlier[0]} and ${key} have the same name.`, place: locate(at), at, about: key },
        ];
      });
    }),
  earmarking: () => [],
};
