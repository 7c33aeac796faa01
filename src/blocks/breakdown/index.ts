// A breakdown of the funding: who gave, what for, or how freely it may be spent, as bars of one scale.

import { charted } from '../charted.ts';
import { kind } from '../kind.ts';
import { nullable } from '../words.ts';
import { amountUnlikely } from './amount-unlikely.ts';
import { builderFor } from './chart.ts';
import { type BreakdownOptions, data, earmarkings, options, ways, words } from './data.ts';
import { donorUnlisted } from './donor-unlisted.ts';
import { figureName } from './names.ts';
import { partTwice } from './part-twice.ts';
import { partUnnamed } from './part-unnamed.ts';
import { breakdownOf } from './parts.ts';
import { partsExceedWhole } from './parts-exceed-whole.ts';
import { partsInOtherCurrency } from './parts-in-other-currency.ts';
import { partsLessThanWhole } from './parts-less-than-whole.ts';
import { requiredBySectorOnly } from './required-by-sector-only.ts';

export const breakdown = kind({
  says: 'the funding by donor, sector or earmarking, as bars',
  tables: ['funding'],
  usual: {
    funding_by_donor: { by: 'donor' },
    funding_by_sector: { by: 'sector' },
    funding_by_earmarking: { by: 'earmarking' },
  },
  words: nullable(words),
  data: data.optional(),
  options,
  isOfData: true,
  templateWords: [
    ...ways.flatMap((way) => [`title.${way}`, `rest.${way}`]),
    ...earmarkings.map((one) => `earmarking.${one}`),
    ...['required', 'share.funded', 'share.required'],
  ],
  lists: (name) => [[name, 'sectors']],
  isRunning: () => false,
  stands: (name) => ({ [name]: { in: 'figures', at: [name] } }),
  figures(name, given, { options: asked, file }) {
    const own = breakdownOf({ name, data: given, options: asked }, file);
    const { as_of, source, currency, amounts } = own;
    const dated = (given as { as_of?: string }).as_of === undefined ? ['funding', 'as_of'] : [name, 'as_of'];
    const title = (asked as BreakdownOptions).of === 'required' ? 'required' : `title.${own.by}`;
    return amounts.map(([key, value]) => {
      const says = [{ word: `kinds.breakdown.${title}` }, figureName(own, key)];
      const about = { kind: 'money', unit: 'other', currency, as_of, source, dated, says } as const;
      return { ...about, name: `${name}.${key}`, value, path: [name, 'amounts', key] };
    });
  },
  chart: (_, __, name) => ({ builder: builderFor(name) }),
  show: charted,
  checks: [
    partsInOtherCurrency,
    requiredBySectorOnly,
    partUnnamed,
    partTwice,
    amountUnlikely,
    partsExceedWhole,
    partsLessThanWhole,
    donorUnlisted,
  ],
});
