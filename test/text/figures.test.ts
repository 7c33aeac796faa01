// The notation {{name, format}}: what is found, where, and that values are never read again.
import { describe, expect, it } from 'vitest';
import { findFigures, withFigures } from '../../src/text/figures.ts';

const found = (text: string) =>
  findFigures(text).map(({ name, formats, closed }) =>
    [name, ...formats, ...(closed ? [] : ['(open)'])].join('|'),
  );

describe('placeholders', () => {
  it.each([
    ['{{year}}', ['year']],
    ['{{ year , ordinal }}', ['year|ordinal']],
    ['{{a, year, ordinal}} and {{b}}', ['a|year|ordinal', 'b']],
    ['{{funding.gap_share}}', ['funding.gap_share']],
    ['{{line,\n  number}}', ['line|number']],
    ['{{- raw}}', ['- raw']],
    ['{{}}', ['']],
    ['{ {year} }, $t(year), {year}', []],
    ['{{year', ['|(open)']],
    ['{{year} and {{helped}}', ['|(open)', 'helped']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('tell where they stand', () => {
    const text = 'In {{year, ordinal}} ildə {{helped}} nəfər';
    for (const { raw, start } of findFigures(text)) expect(text.slice(start).startsWith(raw)).toBe(true);
    expect(findFigures('ab {{cd').map(({ raw, start }) => [raw, start])).toEqual([['{{cd', 3]]);
  });

  it('are replaced once: a value that looks like one is text', () => {
    expect(withFigures('{{a}}-{{b}}', ({ name }) => `{{${name}}}$&$1`)).toBe('{{a}}$&$1-{{b}}$&$1');
  });
});
