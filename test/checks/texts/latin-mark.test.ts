// Latin marks between words of scripts that have their own.
import { describe, expect, it } from 'vitest';
import { latinMark } from '../../../src/checks/texts/latin-mark.ts';
import { foundIn, textOf } from '../scripts/operation.ts';

/** What is found in a language's text with some of its words in another way. */
const found = (language: string, right: string, written: string) =>
  foundIn({ [language]: textOf(language).replace(right, written) }, [latinMark]);

describe('a Latin mark', () => {
  it.each([
    ['ar', 'الوافدين الجدد، وإجراء', 'الوافدين الجدد, وإجراء', '،'],
    ['ar', 'فمن سيساعدنا؟»', 'فمن سيساعدنا?»', '؟'],
    ['ar', 'الجنسية؛ وقد', 'الجنسيةِ; وقد', '؛'],
    ['am', 'ይመዘግባሉ፣ ቤተሰቦችን', 'ይመዘግባሉ, ቤተሰቦችን', '፣'],
  ])('is told in %s where the script has its own', async (language, right, written, own) => {
    expect(await found(language, right, written)).toMatchObject([
      { code: 'latin-mark', hint: `Write “${own}”.` },
    ]);
  });

  it.each([
    ['ar', 'بيروت، طرابلس', 'UNHCR, UNICEF، أو 12,500'],
    ['ar', 'بيروت، طرابلس', 'https://example.org/ا,ب'],
    ['he', 'ו', 'ו'],
    ['en', 'with', 'with جمعية السلام, the society,'],
  ])('is not told in %s where it is right: %s', async (language, right, written) => {
    expect(await found(language, right, written)).toEqual([]);
  });
});
