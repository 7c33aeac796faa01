// Marks of change: drawn beside their values, inside the drawing, and said in the text alternative.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/index.ts';
import { originsOf } from '../../src/charts/origins.ts';
import type { Annotation, Plan } from '../../src/charts/plan.ts';
import { population } from '../../src/charts/population.ts';
import { staff } from '../../src/charts/staff.ts';
import type { LocalChange } from '../../src/locale/changes.ts';
import type { PopulationGroup } from '../../src/period/schema.ts';
import { jobs, type Language, latoRenderer, localPeriod, look, theme, width } from './support.ts';

const words = {
  en: {
    since: 'since mid-2023',
    line: 'Change since mid-2023',
    more: 'more',
    fewer: 'fewer',
    same: 'unchanged',
  },
  az: {
    since: '2023-cü ilin ortası ilə müqayisədə',
    line: '2023-cü ilin ortası ilə müqayisədə dəyişiklik',
    more: 'artıb',
    fewer: 'azalıb',
    same: 'dəyişməyib',
  },
};

/** A change by so much, worded as the language does. */
function change(by: number, language: Language = 'en'): LocalChange {
  const { since, line, ...how } = words[language];
  const towards = by === 0 ? 'same' : by > 0 ? 'more' : 'fewer';
  const amount = by === 0 ? '' : localPeriod(language).format.number(Math.abs(by));
  const parts = language === 'en' ? [amount, how[towards], since] : [since, amount, how[towards]];
  const said = parts.filter(Boolean).join(' ');
  return { towards, ...(amount && { amount }), said, since: line };
}

/** Changes of figures by what they are. */
function changes(by: Record<string, number>, language: Language = 'en'): Record<string, LocalChange> {
  return Object.fromEntries(Object.entries(by).map(([name, each]) => [name, change(each, language)]));
}

const some = {
  'population.refugees': 1656,
  'population.asylum_seekers': -43,
  'population.idps': -2537,
  'population.stateless': 0,
  'origins.refugees.UKR': -1635,
  'origins.refugees.RUS': 0,
  'origins.asylum_seekers.PAK': 49,
  'presence.staff.national': 2,
  'presence.staff.international': 0,
  'presence.staff.affiliate': -1,
};

const shapes = ({ annotations }: Plan) => annotations.filter((mark) => mark.kind === 'shape');
const texts = ({ annotations }: Plan) =>
  annotations.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

function planOf(groups: Partial<Record<PopulationGroup, number>>, by: Record<string, number>): Plan {
  const made = population(localPeriod('en', { population: { groups }, changes: changes(by) }), look);
  if (made === undefined) throw new Error('no chart');
  return made;
}

describe.each(['az', 'en'] as const)('in %s', (language) => {
  it('charts with changes look as they did', async () => {
    const local = localPeriod(language, { changes: changes(some, language) });
    const drawn = Object.values(drawCharts(local, jobs, theme, await latoRenderer()));
    const marked = drawn.filter(({ since }) => since !== undefined);
    expect(marked.map(({ id }) => id)).toEqual(['population', 'refugee_origins', 'asylum_origins', 'staff']);
    for (const { id, svg } of marked) {
      const file = `__snapshots__/${id}-changes.${language}.svg`;
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(file);
    }
  });
});

describe('a chart', () => {
  it('says each change after its value, and the base once for the block', () => {
    const made = population(localPeriod('en', { changes: changes(some) }), look);
    expect(made?.alt).toBe(
      'Population, mid-2024 (people): Internally displaced persons (IDPs) 657,749 (2,537 fewer since mid-2023); ' +
        'Refugees 8,087 (1,656 more since mid-2023); Stateless persons 513 (unchanged since mid-2023); ' +
        'Asylum-seekers 224 (43 fewer since mid-2023).',
    );
    expect(made?.since).toBe('Change since mid-2023');
    expect(made?.table[1]).toEqual({
      name: 'Refugees',
      value: '8,087',
      change: '1,656 more since mid-2023',
    });
  });

  it('leaves alone what has no change', () => {
    const made = originsOf('refugees')(localPeriod('en', { changes: changes(some) }), look);
    expect(made?.alt).toContain(
      'Ukraine 6,540 (81%; 1,635 fewer since mid-2023); Afghanistan 1,106 (14%); Russian',
    );
    expect(made && shapes(made)).toHaveLength(3);
  });

  it('without any change says nothing of it', () => {
    const made = population(localPeriod('en'), look);
    expect(made).not.toHaveProperty('since');
    expect(made && shapes(made)).toEqual([]);
    expect(made?.table[0]).toEqual({ name: 'Internally displaced persons (IDPs)', value: '657,749' });
  });

  it('states no change of the countries that it joins', () => {
    const refugees = { UKR: 60, AFG: 50, RUS: 40, PAK: 30, JOR: 20, COD: 15 };
    const by = Object.fromEntries(Object.keys(refugees).map((code) => [`origins.refugees.${code}`, 1]));
    const local = localPeriod('en', { population: { origins: { refugees } }, changes: changes(by) });
    const made = originsOf('refugees')(local, look);
    expect(made?.table.map(({ change: said }) => said !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a mark', () => {
  const heights = (mark?: Annotation) => (mark?.kind === 'shape' ? mark.points.map(({ y }) => y) : []);

  it('points up for more and down for fewer, and is two bars for the same, all in the grey of notes', () => {
    const annotations = (by: number) => shapes(planOf({ refugees: 10 }, { 'population.refugees': by }));
    expect(annotations(5).map(heights)).toEqual([[0, 0, -6]]);
    expect(annotations(-5).map(heights)).toEqual([[-6, -6, 0]]);
    expect(annotations(0)).toHaveLength(2);
    for (const by of [5, -5, 0])
      expect(new Set(annotations(by).map(({ colour }) => colour))).toEqual(new Set([theme.note]));
  });

  it('stands beside a value of nought too, which has no bar', () => {
    const made = planOf({ refugees: 500, stateless: 0 }, { 'population.stateless': -513 });
    expect(texts(made)).toEqual(['Refugees', '500', 'Stateless persons', '0', '513']);
    expect(shapes(made)).toHaveLength(1);
  });

  it('takes its room from the large figure', () => {
    const size = (by: Record<string, number>) => {
      const annotations = planOf({ idps: 123_456_789, refugees: 500, stateless: 100 }, by).annotations;
      return annotations.find((mark) => mark.kind === 'text' && mark.weight === 900);
    };
    const [alone, beside] = [size({}), size({ 'population.idps': 1_000_000 })];
    if (alone?.kind !== 'text' || beside?.kind !== 'text') throw new Error('no large figure');
    expect(beside.size).toBeLessThan(alone.size);
    expect(beside.size).toBeGreaterThan(theme.size.figure);
  });

  it('lets long names of the key run on below it', () => {
    const groups = { idps: 7_254_880, oip: 6_120_000, stateless: 300 };
    const lines = (by: Record<string, number>) => texts(planOf(groups, by)).slice(0, -3).length;
    const amounts = 2;
    expect(lines({ 'population.idps': 1_000_000, 'population.oip': -1_000_000 })).toBe(lines({}) + amounts);
  });

  it('stands below the value where a long word of a name leaves it no room beside', () => {
    const groups = { asylum_seekers: 123_456_789, idps: 120_000_000 };
    const find = (by: number, text: string) => {
      const { annotations } = planOf(groups, { 'population.asylum_seekers': by });
      return annotations.filter((mark) => mark.kind === 'text').find((mark) => mark.text === text);
    };
    const [value, amount] = ['123,456,789', '111,111,111'].map((text) => find(-111_111_111, text));
    expect(value).toMatchObject({ at: { x: width }, align: 'right' });
    expect(amount).toMatchObject({ at: { x: width }, dy: 12 });
    expect(find(-5, '123,456,789')?.at).not.toEqual(value?.at);
    expect(find(-5, '5')).toMatchObject({ dy: 0 });
  });

  it.each(['national', 'affiliate'])('follows the name of a kind of staff (%s)', (kind) => {
    const made = staff(localPeriod('en', { changes: changes({ [`presence.staff.${kind}`]: 2 }) }), look);
    const name = made?.annotations.find(
      (mark) => mark.kind === 'text' && mark.text.toLowerCase().startsWith(kind),
    );
    const [shape] = made ? shapes(made) : [];
    if (name?.kind !== 'text' || !shape) throw new Error('no mark');
    expect(shape.at).toEqual(name.at);
    expect(shape.dx).toBeGreaterThan(look.measure(name.text, name.size, name.weight));
  });
});

describe('every mark is inside the drawing', () => {
  const names = Object.keys(theme.groups) as PopulationGroup[];
  const counts = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.nat(3_000_000), fc.nat(50)), {
    minKeys: 1,
  });

  it('whatever the figures and their changes', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -3_000_000, max: 3_000_000 }), (groups, by) => {
        const all = Object.fromEntries(names.map((name) => [`population.${name}`, by]));
        const made = planOf(groups, all);
        expect(JSON.stringify(made)).not.toMatch(/null|NaN/);
        for (const [left, right] of edges(made)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.001);
        }
      }),
    );
  });
});

/** Where each value, and each shape, begins and stops (px). */
function edges({ annotations }: Plan): [left: number, right: number][] {
  return annotations.flatMap((mark): [number, number][] => {
    if (mark.kind !== 'shape' && (mark.kind !== 'text' || mark.weight === 400)) return [];
    const long =
      mark.kind === 'text'
        ? look.measure(mark.text, mark.size, mark.weight)
        : Math.max(...mark.points.map(({ x }) => x));
    const left = mark.at.x + (mark.dx ?? 0) - (mark.kind === 'text' && mark.align === 'right' ? long : 0);
    return [[left, left + long]];
  });
}
