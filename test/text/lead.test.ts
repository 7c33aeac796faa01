// The figure that a passage begins with in bold, apart from its sentence.
import { describe, expect, it } from 'vitest';
import { leadOf } from '../../src/text/lead.ts';
import type { FigureNode } from '../../src/text/nodes.ts';
import { plainText } from '../../src/text/plain.ts';
import { readText } from '../../src/text/read.ts';

const print = ({ name, formats }: FigureNode) =>
  formats[0] === 'words' ? 'forty four' : name === 'signs' ? '2\u00A0084' : '7';

function lead(text: string) {
  const found = leadOf(readText(text), print);
  return found && [found.numeral, plainText(found.rest, { figure: print }).plain, found.figure];
}

describe('a figure at the beginning', () => {
  it.each([
    ['**{{signs, number}} signs** stand', '2\u00A0084', 'signs stand', 'signs'],
    ['**{{signs}}** signs', '2\u00A0084', 'signs', 'signs'],
    ['**{{ signs , number }}\nsigns**', '2\u00A0084', 'signs', 'signs'],
    ['**{{signs, number}} of {{all, number}}** signs', '2\u00A0084', 'of 7 signs', 'signs'],
    ['**{{signs, ablative}} more**', '2\u00A0084', 'more', undefined],
    ['**{{signs, number}}-dən** more', '2\u00A0084-dən', 'more', undefined],
    ['**{{signs, number}}–{{most, number}} signs**', '2\u00A0084–7', 'signs', undefined],
    ['**{{signs, number}}000 signs**', '2\u00A0084000', 'signs', undefined],
    ['**155 signs**', '155', 'signs', undefined],
    ['**{{signs, number}} _big_ signs**', '2\u00A0084', 'big signs', 'signs'],
    ['**{{signs, number}}**', '2\u00A0084', '', 'signs'],
  ])('%s', (text, ...expected) => expect(lead(text)).toEqual(expected));

  it.each([
    ['not in bold', '{{signs, number}} signs'],
    ['not first', 'Some **{{signs, number}} signs**'],
    ['in words', '**{{signs, words}} signs**'],
    ['not closed', '**{{signs, number signs'],
    ['no figure', '**Many** signs'],
    ['followed by its ending outside of the bold', '**{{signs}}**-dən çox'],
    ['nothing', ''],
  ])('is none where it is %s', (_, text) => expect(lead(text)).toBeUndefined());
});
