// The theme of charts comes out of the style sheet, and the fills that meet stay apart in greyscale.
import { describe, expect, it } from 'vitest';
import { readTheme, type Theme } from '../../src/charts/theme.ts';
import { FactsheetError } from '../../src/errors.ts';
import { css, theme } from './support.ts';

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('readTheme', () => {
  it('reads each palette', () => {
    expect(theme.groups.idps).toBe('#00b398');
    const later = readTheme(css, '2025');
    expect(later.groups.idps).toBe('#32c189');
    expect(later.groups.refugees).toBe('#0072bc');
    expect(later.blue).toBe(theme.blue);
  });

  it('follows a changed token', () => {
    expect(readTheme(css.replace('--blue-4: #0072bc', '--blue-4: #0072bd'), '2021').blue).toBe('#0072bd');
  });

  it('does not read what is commented out, nor other rules', () => {
    const noise = `${css}\n/* :root { --blue-4: #111111; } */ .page { --blue-4: #222222; }`;
    expect(readTheme(noise, '2021')).toEqual(theme);
  });

  it.each([
    ['a missing colour', css.replace(/--group-stateless:[^;]+;/, ''), 'has no --group-stateless'],
    ['a colour by name', css.replace('--white: #ffffff', '--white: white'), 'gives --white as white'],
    ['an empty sheet', '', 'has no --group-refugees'],
  ])('says what is wrong with %s', (_, sheet, fault) => {
    const read = () => readTheme(sheet, '2021');
    expect(read).toThrow(FactsheetError);
    expect(read).toThrow(fault);
  });

  it('sets no type under 7 pt', () => {
    for (const size of Object.values(theme.size)) expect(size * 0.75).toBeGreaterThanOrEqual(7);
  });
});

describe('lightness', () => {
  const meeting: [string, (each: Theme) => [string, string]][] = [
    ['funded and gap', (each) => [each.blue, each.paleBlue]],
    ['national and international staff', (each) => [each.blue, each.navy]],
    ['international and affiliate staff', (each) => [each.navy, each.paleBlue]],
    ['national and affiliate staff', (each) => [each.blue, each.paleBlue]],
  ];
  it.each(meeting)('keeps %s apart without colour', (_, pair) => {
    expect(contrast(...pair(theme))).toBeGreaterThan(2);
  });

  it('makes text readable on white and on the tint of the rail', () => {
    for (const ground of ['#ffffff', '#e0e9fe', '#dce9ff']) {
      for (const ink of [theme.text, theme.note, theme.navy])
        expect(contrast(ink, ground)).toBeGreaterThan(4.5);
    }
  });

  it('makes per cents readable on the ring', () => {
    expect(contrast(theme.onDark, theme.blue)).toBeGreaterThan(4.5);
    expect(contrast(theme.navy, theme.paleBlue)).toBeGreaterThan(4.5);
  });
});
