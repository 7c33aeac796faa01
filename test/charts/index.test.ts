// Every chart, drawn: snapshots in both languages, text alternatives, and what a page may rely on.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Chart } from '../../src/charts/chart.ts';
import { drawCharts } from '../../src/charts/index.ts';
import type { LocalPeriod } from '../../src/locale/local.ts';
import {
  figures,
  jobs,
  type Language,
  latoRenderer,
  localPeriod,
  theme,
  width,
  wordKeys,
} from './support.ts';

async function drawn(local: LocalPeriod): Promise<Chart[]> {
  return Object.values(drawCharts(local, jobs, theme, await latoRenderer()));
}

const languages: Language[] = ['az', 'en'];

describe.each(languages)('in %s', (language) => {
  it('each chart looks as it did', async () => {
    for (const { id, svg } of await drawn(localPeriod(language))) {
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`__snapshots__/${id}.${language}.svg`);
    }
  });

  it('text alternatives state every figure', async () => {
    const local = localPeriod(language);
    const { number, money, percent } = local.format;
    const { population, funding, presence } = figures;
    const counts = (record: object = {}) => Object.values(record).map((value) => number(value));
    const stated: Record<string, string[]> = {
      population: counts(population.groups),
      refugee_origins: [...counts(population.origins.refugees), percent(0.81), percent(0.03)],
      asylum_origins: [...counts(population.origins.asylum_seekers), percent(0.76), percent(0.02)],
      funding: [
        ...[funding.required, funding.funded, 3_500_000].map((amount) => money(amount, 'USD')),
        percent(0.56),
        percent(0.44),
      ],
      staff: [...counts(presence.staff), '34'],
    };
    for (const { id, alt, title, period } of await drawn(local)) {
      for (const part of [...(stated[id] ?? []), title, period]) expect(alt).toContain(part);
      expect(alt).toMatch(/\.$/);
      expect(alt).not.toMatch(/undefined|{{/);
    }
  });

  it('each has a title, a period, a unit and its source', async () => {
    const charts = await drawn(localPeriod(language));
    expect(charts.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
    for (const chart of charts) {
      for (const part of [chart.title, chart.period, chart.unit, chart.source]) expect(part).not.toBe('');
      expect(chart.svg).toContain(`viewBox="0 0 ${width} ${chart.height}"`);
    }
    expect(charts[0]?.source).toContain(language === 'en' ? 'Refugee Data Finder' : 'məlumat axtarış');
  });

  it('no text is under 7 pt or another font', async () => {
    for (const { svg } of await drawn(localPeriod(language))) {
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * 0.75);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
      expect(new Set([...svg.matchAll(/font-family="([^"]+)"/g)].map(([, family]) => family))).toEqual(
        new Set(['Lato']),
      );
    }
  });
});

describe('drawCharts', () => {
  it('gives the same twice', async () => {
    expect(await drawn(localPeriod('az'))).toEqual(await drawn(localPeriod('az')));
  });

  it('draws another picture for one other value', async () => {
    const changed = localPeriod('en', {
      population: {
        groups: { ...figures.population.groups, refugees: 8088 },
        origins: {
          refugees: { UKR: 6540, AFG: 1107, RUS: 271 },
          asylum_seekers: { UKR: 170, PAK: 49, JOR: 5 },
        },
      },
      funding: { funded: 4_600_000 },
      staff: { national: 22, international: 4, affiliate: 8 },
    });
    const [before, after] = [await drawn(localPeriod('en')), await drawn(changed)];
    // Marks as well as labels: a picture that only its words tell apart would be drawn from something else.
    const shapes = ({ svg }: Chart) => svg.replaceAll(/aria-label="[^"]*"|<text[^>]*>[^<]*<\/text>/g, '');
    for (const [index, chart] of before.entries()) {
      expect(after[index] && shapes(after[index]), chart.id).not.toBe(shapes(chart));
    }
  });

  it('draws bars in true length, each value at the right edge', async () => {
    const origins = { refugees: { UKR: 300_000, AFG: 99_999, RUS: 1 } };
    const groups = { refugees: 400_000 };
    const few = localPeriod('en', { population: { groups, origins } });
    const svg = (await drawn(few)).find(({ id }) => id === 'refugee_origins')?.svg ?? '';
    const bars = svg.matchAll(/<path fill="([^"]+)" d="M0 [\d.]+L([\d.]+) /g);
    const ends = [...bars].flatMap(([, fill, x]) => (fill === 'white' ? [] : [Number(x)]));
    expect(ends).toEqual([0.75 * width, expect.closeTo(0.25 * width, 2), 1]);
    expect([...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, long]) => Number(long))).toEqual(
      Array(3).fill(width - theme.hairline),
    );
    expect([...svg.matchAll(/>([\d.]+%)</g)].map(([, share]) => share)).toEqual(['75.0%', '25.0%', '0.0%']);
  });

  it('has names whole in the picture', async () => {
    const svg = (await drawn(localPeriod('az'))).map((chart) => chart.svg).join('');
    expect(svg).toContain('>Əfqanıstan</text>');
    expect(svg).toContain('>Rusiya Federasiyası</text>');
    expect(svg).toContain('>6\u00a0540</text>');
  });

  it('has no id twice, no number that is none, no transparency, and only colours of the theme', async () => {
    const svg = (await drawn(localPeriod('az'))).map((chart) => chart.svg).join('');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|opacity|rgba/);
    const { groups, size: _, family, ...colours } = theme;
    const known = new Set(Object.values({ ...groups, ...colours }).map((colour) => String(colour)));
    for (const [, colour = ''] of svg.matchAll(/(?:fill|stroke)="(#\w+|black|white)"/g)) {
      const named = { black: '#000000', white: '#ffffff' }[colour];
      const full = named ?? colour.toLowerCase().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
      expect([...known]).toContain(full);
    }
  });

  it('leaves out charts without figures', async () => {
    const bare = localPeriod('en', { population: { groups: {}, origins: {} }, staff: {} });
    expect((await drawn(bare)).map(({ id }) => id)).toEqual(['funding']);
  });

  it.each(languages)('finds its words in templates/locales/%s.yaml', (language) => {
    const file = new URL(`../../templates/locales/${language}.yaml`, import.meta.url);
    const { words } = parse(readFileSync(file, 'utf8'));
    for (const key of wordKeys) expect(formsOf(words, key.split('.')), key).toBe(true);
  });
});

/** Whether a dotted key is a word, or plural forms of one (`share_other`, or `other` below `share`). */
function formsOf(tree: Record<string, unknown>, [name = '', ...rest]: string[]): boolean {
  const value = tree[name] ?? tree[`${name}_other`];
  if (typeof value === 'object' && value !== null) {
    return formsOf(value as Record<string, unknown>, rest.length > 0 ? rest : ['other']);
  }
  return typeof value === 'string' && rest.length === 0;
}
