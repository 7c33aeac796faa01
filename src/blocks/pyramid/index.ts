// Age and sex: the people of one group as bars to both sides, the youngest at the bottom.
import type { Builder } from '../../charts/plan.ts';
import { pyramid as draw } from '../../charts/pyramid.ts';
import { inWords } from '../../charts/words.ts';
import { isGap, sizeOf } from '../../gaps.ts';
import { commaOf } from '../../language/tag.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import { charted } from '../charted.ts';
import { kind } from '../kind.ts';
import { heading } from '../words.ts';
import { agesExceedGroup } from './ages-exceed-group.ts';
import { agesOneSided } from './ages-one-sided.ts';
import { agesOverlap } from './ages-overlap.ts';
import { agesOf, knownIn, type PyramidData, pyramidData, sexes } from './data.ts';

export const pyramid = kind({
  says: 'the people of one group by age and sex',
  usual: { age_sex: {} },
  words: heading,
  data: pyramidData.optional(),
  isOfData: true,
  templateWords: ['title', 'female', 'male', 'covers'],
  stands: (name) => ({ [name]: { in: 'figures', at: [name] } }),
  figures: (name, data) => figuresOf(name, data as PyramidData),
  chart: (_, __, name) => ({ builder: builderFor(name) }),
  show: charted,
  checks: [agesOverlap, agesOneSided, agesExceedGroup],
});

function figuresOf(name: string, data: PyramidData) {
  const { group, as_of, source } = data;
  return agesOf(data).flatMap((age) =>
    sexes.flatMap((sex) => {
      const value = data[sex][age];
      if (value === undefined) return [];
      const says = [
        { word: `population.groups.${group}` },
        { word: `kinds.pyramid.${sex}` },
        { text: shown(age) },
      ];
      const about = { kind: 'count', unit: 'people', as_of, source, says } as const;
      return [
        { ...about, name: `${name}.${sex}.${age}`, value, path: [name, sex, age], dated: [name, 'as_of'] },
      ];
    }),
  );
}

function builderFor(name: string): Builder {
  return (local, look) => {
    const data = local.period.blocks.find((block) => block.name === name)?.data as PyramidData | undefined;
    if (!data || knownIn(data) === 0) return undefined;
    const { word, format } = local;
    const part = (value = 0) => ({ value: sizeOf(value), text: format.number(value) });
    const ages = agesOf(data).map((age) => {
      return { age: format.digits(shown(age)), left: part(data.female[age]), right: part(data.male[age]) };
    });
    const sides = {
      left: { name: word('kinds.pyramid.female'), colour: look.theme.navy },
      right: { name: word('kinds.pyramid.male'), colour: look.theme.blue },
    };
    const note = coverage(local, data);
    const about = {
      title: look.title ?? word('kinds.pyramid.title'),
      period: format.asOf(data.as_of),
      unit: word(`population.groups.${data.group}`),
      source: data.source,
      day: data.as_of,
      ...(note !== undefined && { note }),
    };
    const comma = commaOf(local.language);
    const rows = ages.toReversed().flatMap(({ age, left, right }) => [
      { name: sides.left.name + comma + age, value: left.text },
      { name: sides.right.name + comma + age, value: right.text },
    ]);
    return { ...inWords(local, about, rows), ...draw(ages, sides, look) };
  };
}

/** How many of the group the ages are of, where that is not all of it: ages are often known in part. */
function coverage({ period, format, word }: LocalPeriod, data: PyramidData): string | undefined {
  const { groups, as_of } = period.figures.population ?? {};
  const total = groups?.[data.group];
  const known = knownIn(data);
  if (total === undefined || as_of !== data.as_of || isGap(total - known) || known >= total) return undefined;
  const share = format.percent(known / total);
  return word('kinds.pyramid.covers', { known: format.number(known), total: format.number(total), share });
}

/** An age with a dash as it is printed. */
function shown(age: string): string {
  return age.replace('-', '–');
}
