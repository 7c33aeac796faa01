// Pictures that the browser could not show.
import { expect, it } from 'vitest';
import { checkPictures } from '../../src/checks/pictures.ts';
import { periodWith, told } from './support.ts';

it('finds nothing where every picture was shown', async () => {
  expect(checkPictures(await periodWith(), [])).toEqual([]);
});

it('names the file of a picture that was not, and where it is named', async () => {
  expect(told(checkPictures(await periodWith(), ['photo']))).toEqual([
    expect.stringMatching(/^error picture-broken figures\.yaml:\d+:\d+ \S+inclusive-sport\.svg is damaged/),
  ]);
});
