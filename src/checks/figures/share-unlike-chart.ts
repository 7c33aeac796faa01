// A share that a text prints is the one that the chart beside it prints.
import type { Formats } from '../../locale/local.ts';
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { namedOrigins, originsOf, sumOf } from './origins.ts';
import { percentShown } from './same-figure.ts';
import { nthOf } from './typed-words.ts';

/** A share that is named in texts, the parts that the chart divides, and which of them it is. */
type Share = { name: string; value: number; parts: readonly number[]; part: number; why: string };

/**
 * A share in a text that is rounded otherwise than in the chart: charts give whole per cents that add up to 100, so that
 * of 62.5 and 37.5 per cent one is rounded down. And a share of all countries of origin where the chart names only four.
 */
export const shareUnlikeChart: Check<DataSubject> = {
  code: 'share-unlike-chart',
  severity: 'warning',
  title: 'A share that differs from the chart’s',
  why: 'The chart prints whole per cents that add up to 100. A text that rounds by itself can differ by one, on the same page.',
  example: {
    wrong:
      '# funded 62.5%, gap 37.5%: the chart prints 63% and 37%\n{{funding.gap_share, percent}} is missing',
    right: '{{funding.gap, money}} is missing',
  },
  mend: 'Name the amount and not the share, or the other share.',
  find({ period, languages, reading }) {
    const shares = sharesOf(period);
    return languages.flatMap(({ language, formats }) => {
      const texts = period.texts[language];
      if (!texts || !formats) return [];
      return texts.passages.flatMap(({ path, text }) =>
        reading.placeholders(text).flatMap(({ name, raw, index }) => {
          const share = shares.find((one) => one.name === name);
          const differs = share && differenceOf(share, formats, reading.wholePercents);
          if (!differs) return [];
          const message = `This prints ${differs.text}, and the chart prints ${differs.chart}${share.why}.`;
          const place = texts.locate(path, raw, nthOf(text, raw, index));
          return [{ message, place, at: path, about: name }];
        }),
      );
    });
  },
};

function sharesOf(period: DataSubject['period']): Share[] {
  const { required, funded } = period.figures.funding;
  const parts = [funded, required - funded];
  const funding = [
    { name: 'funding.funded_share', value: funded / required, parts, part: 0, why: '' },
    { name: 'funding.gap_share', value: (required - funded) / required, parts, part: 1, why: '' },
  ];
  const origins = originsOf(period).flatMap((each): Share[] => {
    const total = period.figures.population.groups[each.group];
    const all = sumOf(each.counts);
    const named = sumOf(namedOrigins(each));
    if (!total || all > total) return [];
    const why = named === all ? '' : ` for the ${namedOrigins(each).length} countries that it names`;
    return [
      {
        name: `origins.${each.group}.share`,
        value: all / total,
        parts: [named, total - named],
        part: 0,
        why,
      },
    ];
  });
  return [...(required > 0 && funded <= required ? funding : []), ...origins];
}

/** What the text and the chart print, where they differ. Whole per cents only: finer ones are the share itself. */
function differenceOf(
  { value, parts, part }: Share,
  formats: Formats,
  wholePercents: DataSubject['reading']['wholePercents'],
): { text: string; chart: string } | undefined {
  const percent = wholePercents(parts)?.[part];
  const whole = parts.reduce((sum, one) => sum + one, 0);
  if (percent === undefined) return undefined;
  const own = (parts[part] ?? 0) / whole;
  const isUntrue = (percent === 0 && own > 0) || (percent === 100 && own < 1);
  const charted = isUntrue ? own : percent / 100;
  if (percentShown(value, formats) === percentShown(charted, formats)) return undefined;
  return { text: formats.percent(value), chart: formats.percent(charted) };
}
