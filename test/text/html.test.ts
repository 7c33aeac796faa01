// The Markdown inside a line: what it knows becomes four harmless elements, all else is text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsheetError } from '../../src/errors.ts';
import { printText } from '../../src/text/html.ts';
import { readText } from '../../src/text/read.ts';

/** A passage in Azerbaijani; a fault is thrown. */
function az(source: string) {
  const fault = (error: FactsheetError): never => {
    throw error;
  };
  return printText(readText(source), { language: 'az', figure: ({ raw }) => raw, fault });
}

/** The HTML with its soft hyphens shown as ·. */
const html = (source: string) => az(source).html.replaceAll('\u00AD', '·');

describe('mark-up', () => {
  it.each([
    [
      '**iyun** *may* ***hər ikisi***',
      '<strong>iyun</strong> <em>may</em> <em><strong>hər ikisi</strong></em>',
    ],
    ['__iyun__ _may_', '<strong>iyun</strong> <em>may</em>'],
    ['həll **yol**ları', 'həll <strong>yol</strong>·ları'],
    ['[**bax**](https://www.unhcr.org/az/)', '<a href="https://www.unhcr.org/az/"><strong>bax</strong></a>'],
    ['[yaz](mailto:a@unhcr.org)', '<a href="mailto:a@unhcr.org">yaz</a>'],
    ['[x](https://a.b/?c=1&d="e" "başlıq")', '<a href="https://a.b/?c=1&amp;d=%22e%22">x</a>'],
    ['[mətbəə](https://a.b)', '<a href="https://a.b">mətbəə</a>'],
    [':en[Fuji *Optical*]', '<span lang="en" role="generic">Fuji <em>Optical</em></span>'],
    [
      ':en-GB[government] :sr-Latn[x]',
      '<span lang="en-GB" role="generic">gov·ern·ment</span> <span lang="sr-Latn" role="generic">x</span>',
    ],
    ['“:en[government support]”', '“<span lang="en" role="generic">gov·ern·ment sup·port</span>”'],
    [':en[government] hökumət', '<span lang="en" role="generic">gov·ern·ment</span> höku·mət'],
    ['**:en[#IBelong]**', '<strong><span lang="en" role="generic">#IBelong</span></strong>'],
    [
      ':en[a [b] :ru[в]]',
      '<span lang="en" role="generic">a [b] <span lang="ru" role="generic">в</span></span>',
    ],
    ['2024-cü ildə BMT-nin', '<span class="keep">2024-cü</span> ildə <span class="keep">BMT-nin</span>'],
    ['2\u00A0000-dən, 44%-i', '<span class="keep">2\u00A0000-dən</span>, <span class="keep">44%-i</span>'],
    ['**50**-dən', '<strong>50</strong>-dən'],
    ['COP29-related', 'COP29-related'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe('text', () => {
  it.each([
    '<b>x</b>',
    '<script>alert(1)</script>',
    '<img src=http://a.b onerror=x>',
    '<!-- x -->',
    '&amp; &#60;b&#62; &lt;',
    '`kod` ~~x~~ # y - z > q | 1. 2.',
    '![şəkil][x] [x] [x][y]',
    'https://www.unhcr.org/az www.unhcr.org',
    'a -- b ... (c) "d" \'e\'',
    'saat 10:en[x]',
    ':english[x] :e[x] :en [x] :en[x',
    'a * b ** c _d',
    'iki  boşluq\u00A0bir',
    '{{year}} $t(x)',
  ])('%s is printed as it stands', (source) => {
    const { html: given, plain } = az(source);
    expect(plain).toBe(source);
    expect(given).not.toMatch(/<(?!span class="keep">|\/span>)/);
    expect(textOf(given)).toBe(source);
  });

  it('can be escaped', () => {
    expect(az('\\*x\\* \\[a\\](b) \\:en[c] 8\\.0 \\\\').plain).toBe('*x* [a](b) :en[c] 8.0 \\');
  });

  it('has soft hyphens in the page only, and a word half in bold breaks as a whole', () => {
    expect(html('vətən**daşlığı**')).toBe('vətən<strong>·daş·lığı</strong>');
    expect(az('vətən**daşlığı**').plain).toBe('vətəndaşlığı');
    expect(az('vətən\u00ADdaş').plain).toBe('vətəndaş');
  });
});

describe('faults', () => {
  it.each([
    '[burada](#)',
    '[x]()',
    '[x](http://www.unhcr.org)',
    '[x](javascript:alert(1))',
    '[x](JavaScript:alert)',
    '[x](data:text/html,y)',
    '[x](file:///etc/passwd)',
    '[x](//a.b)',
    '[x](/az/)',
    '[x](https:)',
    '[x](mailto:)',
    '[x](mailto:ab)',
    '[x](<https://>)',
  ])('%s leads nowhere', (source) => {
    expect(() => az(source)).toThrow(expect.objectContaining({ code: 'wrong-link', kind: 'findings' }));
  });

  it('a language that does not exist', () => {
    const wrong = { code: 'unknown-language', message: 'There is no language “qqq”.' };
    expect(() => az('x :qqq[söz]')).toThrow(expect.objectContaining(wrong));
  });
});

/** Any line: pieces of mark-up, entities, addresses and letters, in any order. */
const pieces =
  '* ** _ __ [ ] ( ) ]( \\ ` < > & " \' : :en[ :az[ ! # - % 1 44 2024-cü A BMT-nin məcburiköçkün government &lt; <b> </b> <a href="javascript:x"> https://a.b mailto:a@b \u00AD \u00A0 \n 😀 {{ }}'.split(
    ' ',
  );
const line = fc.array(fc.oneof(fc.constantFrom(...pieces, ' '), fc.string({ maxLength: 3 })), {
  maxLength: 14,
});

/** What a browser would show: the allowed tags taken away, entities read. */
function textOf(given: string): string {
  const stripped = given.replace(/<\/?(strong|em|a|span)( (href|lang|class|role)="[^"<>]*")*>/g, '');
  expect(stripped).not.toMatch(/[<>]/);
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return stripped.replaceAll('\u00AD', '').replace(/&\w*;?/g, (entity) => entities[entity] ?? `(${entity}?)`);
}

/** Whether every element is closed, innermost first. */
function isBalanced(given: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of given.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

it('gives, for any line, nothing but strong, em, a and span, around the words of plain', () => {
  fc.assert(
    fc.property(line, (parts) => {
      const faults: string[] = [];
      const passage = printText(readText(parts.join('')), {
        language: 'az',
        figure: ({ raw }) => raw,
        fault: ({ code }) => faults.push(code),
      });
      expect(textOf(passage.html)).toBe(passage.plain);
      expect(isBalanced(passage.html)).toBe(true);
      expect(passage.html).not.toMatch(/href="(?!https:\/\/|mailto:)/);
      for (const code of faults) expect(['wrong-link', 'unknown-language']).toContain(code);
    }),
    { numRuns: 10_000 },
  );
});
