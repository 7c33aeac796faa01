// Drawings whose words would be missing.
import { expect, it } from 'vitest';
import { pictureLettering } from '../../../src/checks/page/picture-lettering.ts';
import { shipped } from '../../support/data.ts';
import { foundOn } from './support.ts';

const photo = { name: 'story', page: 1, pixels: { width: 1, height: 1 }, box: { width: 1, height: 1 } };
const drawn = async (inside: string) => {
  const file = `${shipped}/images/inclusive-sport.svg`;
  const content = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
  const pictures = [{ ...photo, fit: 'cover', vector: true }];
  return foundOn(pictureLettering, { pictures, changes: [{ file, content }] });
};

it.each([
  ['outlines', '<path d="M0 0h9v9z"/>'],
  ['a title and a description', '<title>Text</title><desc>Text of it</desc>'],
  ['an empty text', '<text x="1"> <tspan/> </text>'],
  ['a text that is commented out', '<!-- <text>Baku</text> -->'],
  ['a font of its own', '<style>@font-face { src: url(data:font/ttf;base64,AA) }</style><text>Baku</text>'],
])('finds nothing in %s', async (_, inside) => {
  expect(await drawn(inside)).toEqual([]);
});

it.each(['<text>Baku</text>', '<svg:text\nx="1"><svg:tspan>Baku</svg:tspan></svg:text>'])(
  'tells %s',
  async (inside) => {
    expect(await drawn(inside)).toEqual([
      expect.stringMatching(
        /^error picture-lettering figures\.yaml:\d+:\d+ \S+inclusive-sport\.svg has words as text \(“Baku”\)/,
      ),
    ]);
  },
);

it('asks nothing of a drawing that is not on the page', async () => {
  const file = `${shipped}/images/inclusive-sport.svg`;
  const content = '<svg xmlns="http://www.w3.org/2000/svg"><text>Baku</text></svg>';
  expect(await foundOn(pictureLettering, { changes: [{ file, content }] })).toEqual([]);
});
