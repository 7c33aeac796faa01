// A punctuation mark that stands twice, and three full stops in the place of an ellipsis.
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

const doubled = /\.(?: ?\.)+|,{2,}|;{2,}|(?<!\p{Script=Ethiopic}):{2,}|[,;:]\./gu;

/** `...`, `. . .`, `..`, `,,` and `,.` */
export const doubledMark: DataCheck = {
  code: 'doubled-mark',
  severity: 'warning',
  title: 'A punctuation mark that stands twice',
  why: 'It is a typing slip, or the trace of two sentences joined. Three full stops can be torn apart at a line’s end.',
  example: { wrong: 'in Baku.. and so on...', right: 'in Baku. And so on …' },
  mend: 'Leave one mark. For words left out, write the one character … (Alt+0133, or Alt and ; on a Mac).',
  find: (subject) =>
    matches(subject, doubled, ({ match: [marks], words }) => {
      const dots = marks.replaceAll(' ', '');
      if (dots.length > 2)
        return { message: `“${words}” has three dots.`, hint: 'Write the one character ….', now: '…' };
      const now = /^([,;:])\1+$/.exec(marks)?.[1];
      return { message: `A mark stands twice in “${words}”.`, hint: 'Leave one of the two.', now };
    }),
};
