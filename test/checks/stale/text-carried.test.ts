// Texts that came along, and the story and the photo of last time.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { photoAgain } from '../../../src/checks/stale/photo-again.ts';
import { photoCreditAgain } from '../../../src/checks/stale/photo-credit-again.ts';
import { photoWordsAgain } from '../../../src/checks/stale/photo-words-again.ts';
import { storyAgain } from '../../../src/checks/stale/story-again.ts';
import { storyLinkAgain } from '../../../src/checks/stale/story-link-again.ts';
import { textCarried } from '../../../src/checks/stale/text-carried.ts';
import { textUnread } from '../../../src/checks/stale/text-unread.ts';
import { shipped } from '../../support/data.ts';
import { az, en, figure, findings, march, subjectOf } from '../figures/support.ts';

const mark = (file: string, passage: string, as: string) => ({
  file,
  find: `  ${passage}: >-`,
  put: `  ${passage}: !${as} >-`,
});
const story = [photoAgain, photoWordsAgain, storyAgain, storyLinkAgain];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';

it('stops what was carried over, warns of what nobody read, and is content with what is checked', async () => {
  const changes = [
    mark(az, 'mine_signs', 'carried'),
    mark(en, 'mine_signs', 'translated'),
    mark(en, 'climate', 'checked'),
  ];
  const found = runChecks([textCarried, textUnread], await subjectOf(changes));
  expect(found).toMatchObject([
    {
      code: 'text-carried',
      severity: 'error',
      message: 'highlights.mine_signs is the last factsheet’s text, and nobody has confirmed it.',
      at: 'highlights.mine_signs',
      place: { file: `data/${shipped}/text.az.yaml` },
    },
    { code: 'text-unread', severity: 'warning', place: { file: `data/${shipped}/text.en.yaml` } },
  ]);
});

it('tells a story that nothing was changed in: its photo, and its text in each language', async () => {
  expect(await findings(story, [], march)).toEqual([
    expect.stringMatching(/^warning photo-again figures\.yaml:\d+:\d+ The picture is the one of 2024-03\.$/),
    expect.stringMatching(/^warning story-again text\.az\.yaml:\d+:\d+ The story is the one of 2024-03\.$/),
    expect.stringMatching(/^warning story-again text\.en\.yaml/),
  ]);
});

it('tells last time’s words of a new photo, and no photo that both have lost', async () => {
  const photo = { file: 'images/inclusive-sport.svg', content: svg };
  expect(await findings([photoAgain, photoWordsAgain], [photo], march)).toEqual([
    expect.stringMatching(/photo-words-again text\.az\.yaml:\d+:\d+ story\.image\.alt is last time’s/),
    expect.stringMatching(/text\.az\.yaml:\d+:\d+ story\.image\.caption/),
    expect.stringMatching(/text\.en\.yaml:\d+:\d+ story\.image\.alt/),
    expect.stringMatching(/text\.en\.yaml:\d+:\d+ story\.image\.caption/),
  ]);
  expect(await findings([photoCreditAgain], [photo], march)).toEqual([
    expect.stringMatching(
      /^note photo-credit-again text\.az\.yaml:\d+:\d+ story\.image\.credit is last time’s/,
    ),
    expect.stringMatching(/^note photo-credit-again text\.en\.yaml/),
  ]);
  const checked = [az, en].map((file) => ({ file, find: 'credit: ', put: 'credit: !checked ' }));
  expect(await findings([photoCreditAgain], [photo, ...checked], march)).toEqual([]);
  expect(await findings([photoCreditAgain], [], march)).toEqual([]);
  const none = figure(/\n {2}image: .*/, '');
  expect(await findings([photoAgain, photoWordsAgain], [none], [...march, none])).toEqual([]);
});

it.each([
  ['https://www.unhcr.org/az/news/tournament', 1],
  ['https://www.unhcr.org/stories?id=7', 1],
  ['https://www.unhcr.org/az/', 0],
  ['https://www.unhcr.org', 0],
])('a new story under last time’s %s', async (link, count) => {
  const address = figure('link: https://www.unhcr.org/az/', `link: ${link}`);
  const another = { file: en, find: 'Held in Baku', put: 'Played in Baku' };
  const changes = link === 'https://www.unhcr.org/az/' ? [] : [address];
  expect(await findings([storyLinkAgain], changes, [...march, ...changes, another])).toHaveLength(count);
  expect(await findings([storyLinkAgain], changes, [...march, ...changes])).toEqual([]);
});
