// What a placeholder prints, as checks read it: as its own operation wants numbers and years to be written.
import { expect, it } from 'vitest';
import { printedIn } from '../../src/figures/printed.ts';
import { figuresIn } from '../../src/text/nodes.ts';
import { readText } from '../../src/text/read.ts';
import { subjectWith } from '../checks/support.ts';

it('takes no wishes of one operation for those of another in the same language', async () => {
  const [figure] = figuresIn(readText('{{year}}'));
  const put = '  en:\n    calendar: buddhist\n    thousands';
  const plain = await subjectWith();
  const other = await subjectWith({ file: 'azerbaijan/operation.yaml', find: '  en:\n    thousands', put });
  const file = plain.languages.find(({ language }) => language === 'en')?.file;
  if (!figure || !file) throw new Error('no figure');
  const year = ({ period }: typeof plain) => printedIn(figure, period, { language: 'en', file });
  expect([year(plain), year(other), year(plain)]).toEqual(['2024', '2567', '2024']);
});
