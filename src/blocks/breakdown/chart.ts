// The chart of a breakdown: a bar a part, each as its part of the whole.
import { type PartRow, partsChart } from '../../charts/parts.ts';
import type { Builder } from '../../charts/plan.ts';
import { sizeOf } from '../../gaps.ts';
import { earmarkings } from './data.ts';
import { partName, restName } from './names.ts';
import { type Breakdown, breakdownOf, restOf } from './parts.ts';

/** Makes the builder for the block of a name. Donors and sectors stand by their amounts, earmarkings from the freest on. */
export function builderFor(name: string): Builder {
  return (local, look) => {
    const { blocks, figures } = local.period;
    const block = blocks.find((one) => one.name === name);
    if (block?.data == null) return undefined;
    const breakdown = breakdownOf(block, figures);
    if (breakdown.amounts.length === 0) return undefined;
    const { by, of, currency, as_of, source, whole } = breakdown;
    const { word, format } = local;
    const money = (value: number) => ({ value: sizeOf(value), text: format.money(value, currency) });
    const rows = breakdown.amounts.map(([key, amount]): PartRow & { key: string } => {
      return { key, name: partName(local, breakdown, key), ...money(amount), colour: look.theme.blue };
    });
    const rest = breakdown.rest === 'shown' ? restOf(breakdown) : undefined;
    const last: PartRow[] =
      rest === undefined
        ? []
        : [{ name: restName(local, breakdown), ...money(rest), colour: look.theme.rest }];
    const heading = {
      title:
        look.title ?? word(of === 'required' ? 'kinds.breakdown.required' : `kinds.breakdown.title.${by}`),
      period: format.month(as_of),
      unit: currency,
      source,
      day: as_of,
    };
    const note = (total: number) =>
      word(`kinds.breakdown.share.${of}`, { total: format.money(total, currency) });
    return partsChart(local, look, heading, [...ordered(rows, breakdown, format.compare), ...last], {
      whole,
      note,
    });
  };
}

function ordered<R extends PartRow & { key: string }>(
  rows: readonly R[],
  { by }: Breakdown,
  compare: (a: string, b: string) => number,
): R[] {
  const freest: readonly string[] = earmarkings;
  const place = ({ key }: R) => freest.indexOf(key);
  if (by === 'earmarking') return rows.toSorted((a, b) => place(a) - place(b));
  return rows.toSorted((a, b) => b.value - a.value || compare(a.name, b.name));
}
