// What takes more room than the shipped data: it breaks where it may, or it is named; nothing stands over anything.
import { expect, it, vi } from 'vitest';
import { errorsOf, findingsOf, make } from '../acceptance/support/making.ts';
import { collisions, placedWords, strays } from '../acceptance/support/placing.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';

vi.setConfig({ testTimeout: 60_000 });
const session = useSession();
const operation = 'azerbaijan/operation.yaml';
const figures = `${shipped}/figures.yaml`;

const made = async (changes: readonly Change[], languages: readonly string[] = ['az', 'en']) =>
  make(session().tools, { data: await dataWith(changes), languages });

const web = '    web: https://www.unhcr.org/az/';
const mail = (address: string): Change => ({
  file: operation,
  find: web,
  put: `${web}\n    email: ${address}`,
});
const codes = Array.from({ length: 300 }, (_, index) => `D${index}`);
const donors = (count: number): Change[] => [
  { file: figures, find: /list: \[AUS.*/, put: `list: [${codes.slice(0, count).join(', ')}]` },
  {
    file: operation,
    find: 'donors: {}',
    put: `donors:\n${codes
      .slice(0, count)
      .map((code, index) => `  ${code}: { az: "Donor ${index} fondu", en: "Fund for the Future ${index}" }`)
      .join('\n')}`,
  },
];

it.each<[string, Change[]]>([
  ['an e-mail address of 55 letters', [mail('azebaku.external.relations.and.communications@unhcr.org')]],
  ['one without a place to break', [mail(`${'communications'.repeat(4)}@unhcr.org`)]],
  [
    'a web address of 120 letters',
    [{ file: operation, find: web, put: `${web}${'statistics-and-more/'.repeat(5)}` }],
  ],
  [
    'an operation with a name of 53 letters',
    [
      {
        file: operation,
        find: 'az: Azərbaycan\n',
        put: 'az: Kot-d’İvuar və Türkiyə çoxölkəli nümayəndəliyi (Test)\n',
      },
      {
        file: operation,
        find: 'en: Azerbaijan\n',
        put: 'en: "Côte d’Ivoire & Türkiye <Test> (Multi-Country Office)"\n',
      },
    ],
  ],
  ['30 donors', donors(30)],
  [
    'a pull-out with a long figure',
    [{ file: figures, find: /health_insured: 682/, put: 'health_insured: 16103281' }],
  ],
  [
    'a pull-out that does not begin with a figure',
    ['en', 'az'].map((language) => ({
      file: `${shipped}/text.${language}.yaml`,
      find: /(pullout: >-\n\s+)\*\*(\{\{health_insured, number\}\} \S+)\*\*/,
      put: '$1$2',
    })),
  ],
])('%s stands over nothing', async (_, changes) => {
  const outcome = await made(changes);
  expect(errorsOf(outcome)).toEqual([]);
  expect(outcome.files).toHaveLength(2);
  for (const { bytes } of outcome.files) {
    const words = await placedWords(bytes);
    expect([...strays(words), ...collisions(words)]).toEqual([]);
  }
});

it('names the list of donors that takes the room of the texts, not the texts', async () => {
  const found = errorsOf(await made(donors(150), ['en'])).filter((finding) => / overflow /.test(finding));
  expect(found).toEqual([
    expect.stringMatching(/figures\.yaml:\d+:\d+ Page 2 \(en\): donors reaches [\d.]+ mm beyond its place/),
  ]);
});

it('finds links in tinted panels dark enough', async () => {
  const private_ = (file: string, find: RegExp): Change => ({
    file: `${shipped}/${file}`,
    find,
    put: '$1[$2](https://www.unhcr.org/private)',
  });
  const outcome = await made([
    private_('text.en.yaml', /(UNHCR is also grateful for the generous )(contributions)/),
    private_('text.az.yaml', /(BMT QAK həmçinin özəl )(sektorun)/),
  ]);
  expect(findingsOf(outcome).filter((finding) => / contrast-low /.test(finding))).toEqual([]);
  expect(outcome.files).toHaveLength(2);
});
