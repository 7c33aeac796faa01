// The words of the story's picture, and titles: what is told of them, and what may stand.
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { altPictureOf } from '../../../src/checks/pictures/alt-picture-of.ts';
import { pictureWordsEmpty } from '../../../src/checks/pictures/picture-words-empty.ts';
import { titleLong } from '../../../src/checks/texts/title-long.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { az, en, findings } from '../figures/support.ts';

const alt = (file: string, text: string) => ({
  file,
  find: /alt: >-\n.*\n.*/,
  put: `alt: ${JSON.stringify(text)}`,
});
const codes = async (file: string, text: string) =>
  (await findings([pictureWordsEmpty, altPictureOf], [alt(file, text)])).map((one) =>
    one.replace(/ “.*/, ''),
  );

describe('a description that says that it is a picture', () => {
  it.each([
    [en, 'Photo of two girls on a pitch in Baku'],
    [en, 'A picture showing a crowd in front of the town hall'],
    [en, 'Image: women at sewing machines in a workshop'],
    [en, 'The photo shows a boy who waters a tree'],
    [en, 'A colour photograph of a queue at a counter'],
    [en, 'Group photo with teachers and their pupils'],
    [en, 'Picture taken at the opening of a community centre'],
    [az, 'Şəkildə iki qız meydançada topun arxasınca qaçır'],
    [az, 'Fotoda qadınlar tikiş maşınlarının arxasında əyləşib'],
    [az, 'Foto: icma mərkəzinin qarşısında toplaşan insanlar'],
    [az, 'Bu fotoşəkildə oğlan ağac sulayır'],
    [az, 'Meydançada qaçan iki qızın şəkli'],
    [az, 'Şəkil – müəllim və şagirdlər sinif otağında'],
    [en, 'Photo de deux filles sur un terrain à Bakou'],
    [en, 'Foto von zwei Mädchen auf einem Platz'],
    [en, 'На фото две девочки бегут за мячом'],
  ])('%s: %s', async (file, text) => {
    expect(await codes(file, text)).toEqual([
      expect.stringMatching(/^warning alt-picture-of text\.\w\w\.yaml:\d+:\d+$/),
    ]);
  });

  it.each([
    [en, 'Photographers from the camp show their pictures of home.'],
    [en, 'A girl draws a picture of her house on a wall.'],
    [en, 'Illustration: four people on an open pitch in Baku.'],
    [en, 'Two women look at an image on a telephone.'],
    [en, 'Imagery of a river, painted by children on cloth.'],
    [az, 'Şəkil çəkən qız masa arxasında əyləşib.'],
    [az, 'Fotoqraf uşaqlara kameranı göstərir.'],
    [az, 'Qadın divarda nəvəsinin şəklinə baxır.'],
    [az, 'İllüstrasiya: açıq meydançada dörd nəfər.'],
  ])('is not %s: %s', async (file, text) => expect(await codes(file, text)).toEqual([]));
});

describe('a description that is the caption', () => {
  it.each([
    [en, 'Inclusive sports event in Baku'],
    [en, 'Inclusive sports event in Baku.'],
    [en, 'INCLUSIVE SPORTS EVENT – in Baku'],
    [en, 'Inclusive sport for climate resilience'],
    [az, 'Bakıda inklüziv idman tədbiri.'],
  ])('%s: %s', async (file, text) => {
    expect(await codes(file, text)).toEqual([
      expect.stringMatching(/^warning picture-words-empty .*printed beside the picture already\.$/),
    ]);
  });
});

it.each(['caption', 'credit', 'alt'])('a picture without its %s is an error at its place', async (part) => {
  const line = part === 'alt' ? / {4}alt: >-\n.*\n.*\n/ : new RegExp(` {4}${part}: .*\n`);
  const { findings: found } = await loadPeriod(
    await dataWith([{ file: `${shipped}/${en}`, find: line, put: '' }]),
    shipped,
  );
  expect(
    found.map(({ severity, place, message }) => `${severity} ${place?.line !== undefined} ${message}`),
  ).toEqual([expect.stringMatching(new RegExp(`^error true .*${part}`))]);
});

describe('a title of more than two lines', () => {
  const long =
    'Access to services such as education, health care, employment, legal aid, social assistance and cash for the most vulnerable refugees';
  it.each([
    ['priorities.services.title', { file: en, find: 'title: Access to services', put: `title: ${long}` }],
    [
      'story.title',
      { file: en, find: 'title: Inclusive sport for climate resilience', put: `title: ${long.slice(0, 95)}` },
    ],
    [
      'protection.capacity.title',
      { file: en, find: 'title: Technical assistance for capacity development', put: `title: ${long}` },
    ],
    [
      'priorities.services.title',
      {
        file: az,
        find: 'title: Xidmətlərə çıxış',
        put: `title: ${'Təhsil, səhiyyə, məşğulluq, '.repeat(5)}nağd pul`,
      },
    ],
    [
      'story.title',
      {
        file: az,
        find: 'title: İqlim dözümlülüyü üçün inklüziv idman',
        put: `title: ${'İqlim dözümlülüyü üçün '.repeat(5)}idman`,
      },
    ],
  ])('%s', async (name, change) => {
    expect(await findings([titleLong], [change])).toEqual([
      expect.stringMatching(
        new RegExp(`^warning title-long ${change.file}:\\d+:\\d+ ${name} has \\d+ letters`),
      ),
    ]);
  });

  it('is not one of two lines', async () => {
    const two = 'Legal aid, counselling, cash and health care for those who need it most';
    expect(
      await findings([titleLong], [{ file: en, find: 'title: Access to services', put: `title: ${two}` }]),
    ).toEqual([]);
  });
});
