import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import { project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

/** Roughly the size of the country, and no country: 44 to 51 east, 38 to 42 north. */
const outline = (
  points: readonly (readonly number[])[] = [
    [44, 38],
    [44, 42],
    [51, 42],
    [51, 38],
    [44, 38],
  ],
) =>
  JSON.stringify({
    type: 'Feature',
    properties: { contact: 'secret' },
    geometry: { type: 'Polygon', coordinates: [points] },
  });

const places = {
  figures:
    '\n    baku: { kind: representation, at: [49.85, 40.4] }\n    camp: { kind: settlement, at: [47.05, 40.75] }',
  names: '{ baku: Baku, camp: Camp }',
};

type Given = { outline?: string | undefined; figures?: string; names?: string; iso3?: string };

/** A session over the shipped period with a map in the place of a ranking. */
async function withMap({
  outline: file = outline(),
  figures = places.figures,
  names = places.names,
  iso3,
}: Given) {
  const files = await memoryOf(path.join(project, 'data'));
  const text = (name: string) => new TextDecoder().decode(files.get(name) as Uint8Array);
  const map = `map:\n  as_of: 2024-09-30\n${file === '' ? '' : '  outline: map.geojson\n'}  places:${figures}\n`;
  files.set(`${shipped}/figures.yaml`, `${text(`${shipped}/figures.yaml`)}\n${map}`);
  if (file !== '') files.set(`${shipped}/map.geojson`, file);
  for (const language of ['az', 'en']) {
    const name = `${shipped}/text.${language}.yaml`;
    files.set(name, `${text(name)}\nmap:\n  places: ${names}\n`);
  }
  if (iso3) files.set('azerbaijan/operation.yaml', text('azerbaijan/operation.yaml').replace('AZE', iso3));
  const standard = await readFile(`${project}/templates/page.yaml`, 'utf8');
  files.set(`${shipped}/page.yaml`, standard.replace('asylum_origins', 'map'));
  return openSession({ files });
}

async function told(given: Given) {
  await using session = await withMap(given);
  const { findings } = await session.check(shipped, { quick: true });
  const own = findings.filter(
    ({ accepted, severity, at }) => !accepted && (severity === 'error' || at?.startsWith('map')),
  );
  return own.map(({ code, at, about, message, hint }) =>
    // What may stand in a place is told in words.
    [code, code === 'wrong-value' ? `${message} ${hint}` : at, about].filter(Boolean).join(' '),
  );
}

describe('a map', () => {
  it('that is right has no findings, and prints with its places, its scale and the disclaimer', async () => {
    expect(await told({})).toEqual([]);
    await using session = await withMap({});
    const { files } = await session.make(shipped, { languages: ['en'], editions: ['web'] });
    const html = new TextDecoder().decode(files.find(({ type }) => type === 'text/html')?.bytes);
    for (const words of [
      '>Baku<',
      '>Camp<',
      '>100 km<',
      '>Representation<',
      'do not imply official endorsement or acceptance',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('Baku Representation; Camp Settlement');
    expect(html).not.toContain('secret');
  });

  it.each<[string, Given, string[]]>([
    ['no outline, where Natural Earth differs', { outline: '' }, ['outline-needed map']],
    [
      'no outline, of a country that it has',
      { outline: '', iso3: 'TCD' },
      ['place-outside map.places.baku.at baku', 'place-outside map.places.camp.at camp'],
    ],
    ['an outline that is none', { outline: '{"type":"FeatureCollection"' }, ['outline-wrong map.outline']],
    [
      'an outline in metres',
      {
        outline: outline([
          [4e6, 5e6],
          [4e6, 6e6],
          [5e6, 6e6],
          [5e6, 5e6],
          [4e6, 5e6],
        ]),
      },
      ['outline-wrong map.outline'],
    ],
    [
      'latitude first',
      { figures: '\n    baku: { kind: representation, at: [40.4, 49.85] }', names: '{ baku: Baku }' },
      ['place-outside map.places.baku.at baku'],
    ],
    [
      'a shelter',
      { figures: '\n    home: { kind: shelter, at: [47.05, 40.75] }', names: '{ home: Home }' },
      [expect.stringContaining('Whoever lives there could be found') as unknown as string],
    ],
    [
      'a kind that there is not',
      { figures: '\n    home: { kind: airport, at: [47.05, 40.75] }', names: '{ home: Home }' },
      [expect.stringContaining('representation, sub_office') as unknown as string],
    ],
    [
      'a settlement to the metre',
      { figures: '\n    camp: { kind: settlement, at: [47.0513, 40.7531] }', names: '{ camp: Camp }' },
      ['place-too-exact map.places.camp.at camp'],
    ],
    [
      'a place without a name',
      { names: '{ baku: Baku }' },
      ['place-unnamed map.places camp', 'place-unnamed map.places camp'],
    ],
    [
      'a name without a place',
      { names: '{ baku: Baku, camp: Camp, gone: Gone }' },
      ['place-unnamed map.places.gone', 'place-unnamed map.places.gone'],
    ],
  ])('with %s is told', async (_, given, codes) => {
    expect(await told(given)).toEqual(codes);
  });
});
