// What a chart says aloud begins with the heading that is printed over it, whatever that is called.
import { expect, it } from 'vitest';
import { memorySource } from '../../src/files/memory-source.ts';
import { localise } from '../../src/locale/local.ts';
import { latoRenderer } from '../charts/support.ts';
import { subjectIn } from '../checks/support.ts';
import { shownBlocks } from '../support/blocks.ts';
import { type Change, memoryWith, shipped } from '../support/data.ts';
import { alsoSaid, charts } from './arrangements.ts';

const blocks = [
  ...['population', 'refugee_origins', 'asylum_origins', 'funding', 'presence'],
  ...['map', 'by_year', 'groups', 'age_sex'],
];

it('the text alternative of each chart has the heading of the texts, and without one the template’s', async () => {
  const renderer = await latoRenderer();
  const of = async (...changes: Change[]) => {
    const files = await memoryWith([...charts, ...changes]);
    const { period, languages } = await subjectIn(memorySource(files), shipped);
    const languageFile = languages.find(({ language }) => language === 'en')?.file;
    if (!languageFile) throw new Error('no English');
    const shown = shownBlocks(localise({ period, language: 'en', languageFile }), renderer);
    return blocks.map((name) => {
      const { alt } = (shown[name] as unknown as { chart: { alt: string } }).chart;
      return { name, alt };
    });
  };
  const others = blocks.filter((name) => name !== 'map');
  const renamed = [
    ...alsoSaid(others.map((name) => `${name}: { title: "Renamed *${name}*" }\n`).join('')),
    { file: `${shipped}/text.en.yaml`, find: '\nmap:\n', put: '\nmap:\n  title: Renamed *map*\n' },
  ];
  for (const { name, alt } of await of(...renamed)) expect(alt, name).toMatch(`Renamed ${name}, `);
  for (const { name, alt } of await of()) expect(alt, name).not.toContain('Renamed');
});
