// Which faces a text is set in beside Lato.
import { describe, expect, it } from 'vitest';
import { facesFor, familiesFor, runsOf } from '../../src/language/faces.ts';
import { samples } from '../support/scripts.ts';

const families = (text: string) => facesFor(text).map(({ family }) => family);

describe('facesFor', () => {
  it('needs none for Latin, Cyrillic and Greek, figures and the signs of print', () => {
    expect(facesFor('Azərbaycan İğış, Україна ґ, Ελλάδα: 1,234 „“«»—–₪₴₾₹€ ▲▼ e\u0301')).toEqual([]);
  });

  it.each(Object.entries(samples))(
    'gives one for %s, with its digits and marks',
    (_, { heading, text, mixed }) => {
      const own = families(`${heading} ${text} ${mixed}`);
      expect(own).toHaveLength(1);
      expect(families(text)).toEqual(own);
    },
  );

  it('gives each script of a text its own', () => {
    expect(families('ab თბილისი Երևան بيروت')).toEqual([
      'Noto Sans Georgian',
      'Noto Sans Armenian',
      'Vazirmatn',
    ]);
  });

  it('gives digits and marks without letters a face that has them', () => {
    expect(families('١٢٣')).toEqual(['Vazirmatn']);
    expect(families('१२।')).toEqual(['Noto Sans Devanagari']);
  });

  it('takes a mark that scripts share from the face of the letters', () => {
    expect(families('জন।')).toEqual(['Noto Sans Bengali']);
  });
});

describe('familiesFor', () => {
  it('keeps Lato in front, so that figures, brackets and Latin names are its own', () => {
    expect(familiesFor('2,084 ადამიანი (UNHCR)', 'Lato')).toBe('Lato, Noto Sans Georgian');
    expect(familiesFor('2,084', 'Lato')).toBe('Lato');
  });
});

describe('runsOf', () => {
  const runs = (text: string) => runsOf(text).map((run) => [run.text, run.face?.family ?? 'Lato']);

  it('cuts a text where the face changes', () => {
    expect(runs('UNHCR-მა (2024)')).toEqual([
      ['UNHCR-', 'Lato'],
      ['მა', 'Noto Sans Georgian'],
      [' (2024)', 'Lato'],
    ]);
  });

  it('leaves accents and joiners with the letter before them', () => {
    expect(runs('می\u200Cآیند')).toEqual([['می\u200Cآیند', 'Vazirmatn']]);
    expect(runs('ა\u0301')).toEqual([['ა\u0301', 'Noto Sans Georgian']]);
  });
});
