// Findings as GitHub's workflow commands.
import { expect, it } from 'vitest';
import { annotationLines } from '../../../src/commands/check/lines.ts';

const finding = { code: 'empty', message: 'It is empty.', hint: 'Fill it in.' };

it('gives file, line, column and title, and the words after ::', () => {
  const place = { file: 'data/x/figures.yaml', line: 3, column: 5 };
  expect(annotationLines([{ ...finding, severity: 'error', place }])).toEqual([
    '::error file=data/x/figures.yaml,line=3,col=5,title=empty::It is empty.%0AFill it in.',
  ]);
});

it('calls a note a notice, and says why it was accepted', () => {
  expect(annotationLines([{ ...finding, severity: 'note', accepted: 'It may be.' }])).toEqual([
    '::notice title=empty::It is empty.%0AAccepted: It may be.',
  ]);
});

it('lets no text of a file end its line or begin a command', () => {
  const hostile = { ...finding, severity: 'warning' as const, message: '100 %\r\n::error::x' };
  const [line, ...others] = annotationLines([{ ...hostile, place: { file: 'a,b:c%.yaml' } }]);
  expect(others).toEqual([]);
  expect(line).toBe('::warning file=a%2Cb%3Ac%25.yaml,title=empty::100 %25\\r\\n::error::x%0AFill it in.');
});
