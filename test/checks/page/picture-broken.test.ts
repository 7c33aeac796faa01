// Pictures that the browser could not show.
import { expect, it } from 'vitest';
import { pictureBroken } from '../../../src/checks/page/picture-broken.ts';
import { foundOn } from './support.ts';

it('finds nothing where every picture was shown', async () => {
  expect(await foundOn(pictureBroken, {})).toEqual([]);
});

it('names the file of a picture that was not, and where it is named', async () => {
  expect(await foundOn(pictureBroken, { broken: ['story'] })).toEqual([
    expect.stringMatching(/^error picture-broken figures\.yaml:\d+:\d+ \S+inclusive-sport\.svg is damaged/),
  ]);
});
