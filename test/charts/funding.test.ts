// The donut: parts of the requirement, with per cents that add up, also where the figures are at their edges.
import { describe, expect, it } from 'vitest';
import { funding } from '../../src/charts/funding.ts';
import type { Plan } from '../../src/charts/plan.ts';
import { localPeriod, look, theme } from './support.ts';

function plan(required: number, funded: number): Plan {
  const made = funding(localPeriod('en', { funding: { required, funded } }), look);
  if (made === undefined) throw new Error('no chart');
  return made;
}

const arcs = ({ config }: Plan) => config.data.datasets[0]?.data;
const fills = ({ config }: Plan) => config.data.datasets[0]?.backgroundColor;
const shares = ({ table }: Plan) => table.map(({ share }) => share);
const texts = ({ annotations }: Plan) =>
  annotations.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('funding', () => {
  it('has the requirement in the middle, and both parts with amount and per cent', () => {
    const made = plan(8_000_000, 4_500_000);
    expect(arcs(made)).toEqual([0.4375, 0.5625]);
    expect(fills(made)).toEqual([theme.paleBlue, theme.blue]);
    expect(texts(made)).toEqual([
      'US$\u00a08.0\u00a0million',
      'Required',
      '56%',
      '44%',
      'Funded',
      'US$\u00a04.5\u00a0million',
      'Gap',
      'US$\u00a03.5\u00a0million',
    ]);
  });

  it('has the amounts under each other where they are too long to stand side by side, and all of each in sight', () => {
    const places = (width: number) => {
      const made = funding(localPeriod('en', { funding: { required: 8_000_000, funded: 4_500_000 } }), {
        ...look,
        width,
      });
      return (made?.annotations ?? []).flatMap((mark) =>
        mark.kind === 'text' && /\d\u00A0million$/.test(mark.text) && mark.align !== 'center' ? [mark] : [],
      );
    };
    const [left, right] = places(204);
    expect(left?.at.y).toBe(right?.at.y);
    const [first, second] = places(150);
    expect(first?.at.x).toBe(second?.at.x);
    expect(second?.at.y).toBeGreaterThan((first?.at.y ?? 0) + 15);
  });

  it('has the requirement inside of the ring, however long it is written', () => {
    const bare = { ...look, width: 140, bare: true } as const;
    const made = funding(localPeriod('en', { funding: { required: 118_400_000_000, funded: 1 } }), bare);
    const [text] = (made?.annotations ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(look.measure(text?.text ?? '', text?.size ?? 0, 900)).toBeLessThan(140 * 0.67);
  });

  it('gives per cents that add up to 100', () => {
    expect(shares(plan(8_000_000, 3_960_000))).toEqual([undefined, '50%', '50%']);
    expect(shares(plan(3, 1))).toEqual([undefined, '33%', '67%']);
  });

  it('shows a full ring and no gap for more than was required', () => {
    const made = plan(8_000_000, 9_000_000);
    expect(arcs(made)).toEqual([0, 1]);
    expect(shares(made)).toEqual([undefined, '113%', '0%']);
    expect(texts(made)).toContain('US$\u00a09.0\u00a0million');
  });

  it('shows an empty ring for no funds', () => {
    const made = plan(8_000_000, 0);
    expect(arcs(made)).toEqual([1, 0]);
    expect(shares(made)).toEqual([undefined, '0%', '100%']);
  });

  it('states no per cents of nothing', () => {
    const made = plan(0, 0);
    expect(fills(made)).toEqual([theme.track]);
    expect(shares(made)).toEqual([undefined, undefined, undefined]);
    expect(plan(0, 5_000_000).alt).toContain('5.0');
    expect(JSON.stringify(plan(0, 5_000_000))).not.toMatch(/null|NaN|Infinity/);
  });

  it('never says all or nothing where a little is missing or there', () => {
    expect(shares(plan(8_000_000, 7_990_000))).toEqual([undefined, '99.9%', '0.1%']);
  });

  it('puts a per cent under the amount where its piece is too small to hold it', () => {
    const fifth = plan(100, 95).annotations.filter((mark) => mark.kind === 'text' && mark.text === '5%');
    expect(fifth).toEqual([expect.not.objectContaining({ align: 'center' })]);
    expect(plan(100, 95).height).toBeGreaterThan(plan(100, 60).height);
  });
});
