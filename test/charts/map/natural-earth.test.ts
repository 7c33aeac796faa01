import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boxInSight, frameOf } from '../../../src/charts/map/frame.ts';
import { around, outlineOf } from '../../../src/charts/map/natural-earth.ts';
import { coarse, refusedKind, tooExact } from '../../../src/charts/map/places.ts';

/** What is in sight of a country's map of 300 px, or why there is none. */
function mapOf(code: string) {
  const outline = outlineOf(code);
  if (!outline || 'differs' in outline) return outline?.differs;
  const seen = around(code, boxInSight(frameOf(outline, 300)));
  return 'differs' in seen ? seen.differs : seen.map((one) => one.code).sort();
}

describe('Natural Earth', () => {
  it('gives a country, and those in sight of it', () => {
    expect(mapOf('TD')).toEqual(expect.arrayContaining(['CF', 'CM', 'LY', 'NE', 'NG', 'SD']));
    const chad = outlineOf('TD');
    if (!chad || 'differs' in chad) throw new Error('no outline');
    expect(geoContains(chad, [15.05, 12.11])).toBe(true);
    expect(geoContains(chad, [30, 0])).toBe(false);
    // 1,284,000 km²
    expect(geoArea(chad) * 6371 ** 2).toBeCloseTo(1_284_000, -5);
  });

  it('leaves parts that lie far away', () => {
    const france = outlineOf('FR');
    if (!france || 'differs' in france) throw new Error('no outline');
    expect(geoContains(france, [9.1, 42.2])).toBe(true);
    expect(geoContains(france, [-53, 4])).toBe(false);
  });

  it.each([
    ['UA', 'Crimea'],
    ['PL', expect.arrayContaining(['BY', 'CZ', 'DE', 'LT', 'RU', 'SK', 'UA'])],
    ['LB', 'the Golan'],
    ['AZ', 'the exclaves Karki and Barkhudarli'],
    ['AM', 'the exclave Artsvashen'],
    ['MA', 'Western Sahara'],
    ['ET', 'Somaliland'],
    ['AL', 'Kosovo'],
    ['FJ', 'both sides of the date line'],
    ['XX', undefined],
  ])('says for %s what is drawn otherwise by the United Nations: %s', (code, said) => {
    expect(mapOf(code)).toEqual(said);
  });
});

describe('a place', () => {
  it('is shown to 0.05°, and told where its file knows more', () => {
    expect(coarse([49.8671, 40.4093])).toEqual([49.85, 40.4]);
    expect(coarse([-74.0721, -4.7109])).toEqual([-74.05, -4.7]);
    expect(tooExact([49.85, 40.4])).toBe(false);
    expect(tooExact([49.8671, 40.4])).toBe(true);
  });

  it('where people could be found is none', () => {
    for (const kind of ['shelter', 'safe_house', 'women_centre', 'transit_centre'])
      expect(refusedKind(kind)).toBeDefined();
    expect(refusedKind('lighthouse_of_hope')).toBeDefined();
    expect(refusedKind('airport')).toBeUndefined();
  });
});
