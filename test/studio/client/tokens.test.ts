// The studio's colours can be told apart in both schemes: words (WCAG 2.2, 1.4.3), and what marks a control or a state (1.4.11).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contrastOf, rgbOf } from '../../../src/contrast.ts';
import { project } from '../../support/data.ts';

const css = await readFile(path.join(project, 'src/studio/client/style/a-tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokensIn = (text: string) =>
  Object.fromEntries(
    Array.from(text.matchAll(/--(\w[\w-]*): (#[0-9a-f]{6});/g), ([, name, hex]) => [name, hex]),
  );

const grounds = ['ground', 'raised', 'quiet', 'tint'];
const words = ['ink', 'strong', 'grey', 'blue', 'bad', 'warn'];

test.each([
  ['light', tokensIn(light)],
  ['dark', { ...tokensIn(light), ...tokensIn(dark) }],
])('%s', (_, token) => {
  const contrast = (one: string, other: string) =>
    contrastOf(rgbOf(token[one] ?? ''), rgbOf(token[other] ?? ''));
  const pairs = [
    // On the tint, under the pointer, what is blue is darker.
    ...words.flatMap((one) =>
      grounds.map(
        (ground) => [one === 'blue' && ground === 'tint' ? 'blue-pressed' : one, ground, 4.5] as const,
      ),
    ),
    ...['ground', 'raised', 'quiet'].map((ground) => ['edge', ground, 3] as const),
    ...[
      ['on-blue', 'blue'],
      ['on-blue', 'blue-pressed'],
      ['ground', 'strong'],
      ['bad', 'bad-ground'],
    ].map(([one = '', other = '']) => [one, other, 4.5] as const),
    ['warn', 'warn-ground', 4.5] as const,
  ];
  const weak = pairs.filter(([one, ground, least]) => contrast(one, ground) < least);
  expect(weak.map(([one, ground]) => `${one} on ${ground}: ${contrast(one, ground).toFixed(2)}`)).toEqual([]);
});
