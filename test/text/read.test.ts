// One reading for all: what is checked is what is printed, word for word, and every place leads back to its source.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printText } from '../../src/text/html.ts';
import { everyNode, isVerbatim, type TextNode } from '../../src/text/nodes.ts';
import { plainText } from '../../src/text/plain.ts';
import { readText } from '../../src/text/read.ts';

/** Nodes in short: `**a**` for strong, `/a/` for emphasis, `⟨en:a⟩` for foreign words, `[a→https://…]` for a link, `{name}` for a figure. */
function inShort(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'words') return isVerbatim(node) ? node.text : `\\${node.text}`;
      if (node.kind === 'break') return '⏎';
      if (node.kind === 'figure') return `{${node.closed ? [node.name, ...node.formats].join('|') : '?'}}`;
      const inside = inShort(node.children);
      if (node.kind === 'link') return `[${inside}→${node.address}]`;
      if (node.kind === 'foreign') return `⟨${node.language}:${inside}⟩`;
      return node.kind === 'strong' ? `**${inside}**` : `/${inside}/`;
    })
    .join('');
}

describe('the notation', () => {
  it.each([
    ['5*3 metres', '5*3 metres'],
    ['5*3*2', '5/3/2'],
    ['10:30-da, 9:15, a:en[x]', '10:30-da, 9:15, a:en[x]'],
    ['و:en[x] กับ:en[x], 9:en[x]', 'و⟨en:x⟩ กับ⟨en:x⟩, 9:en[x]'],
    ["[a](https://a.org 't')", '[a→https://a.org]'],
    ["[the law](<https://example.org/a b> 'The law')", '[the law→https://example.org/a b]'],
    ['[x](https://a.org/{{year}}?b=(c))', '[x→https://a.org/{{year}}?b=(c)]'],
    ['x**{{year}}**y', 'x**{year}**y'],
    ['{{n, plural(a, b|c)}}:en[x]', '{n|plural(a, b|c)}:en[x]'],
    ['\\{{year}} \\\\{{year}}', '\\{year} \\\\{year}'],
    ['a\\\nb\nc', 'a⏎b⏎c'],
    ['**a [b*](https://a.org) c**', '**a [b*→https://a.org] c**'],
    [':en[a [b](https://a.org) c]', '⟨en:a [b→https://a.org] c⟩'],
    ['[a [b](https://b.org) c](https://a.org)', '[a [b→https://b.org] c](https://a.org)'],
    ['[a :en[b [c](https://c.org)] d](https://a.org)', '[a ⟨en:b [c→https://c.org]⟩ d](https://a.org)'],
    ['{{a {{b}} c}}', '{?}a {b} c}}'],
    ['[a](https://a.org/?b=1&amp;c=2)', '[a→https://a.org/?b=1&c=2]'],
    ['', ''],
  ])('%j', (source, expected) => {
    expect(inShort(readText(source))).toBe(expected);
  });
});

/** Made-up passages: every sign of the notation, in any order and state. */
const parts = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '[',
    ']',
    '](https://a.org)',
    "](<https://a.org/b c> 't')",
    '](',
    ')',
    '\\',
    '\\*',
    '\\[',
  ],
  ...[
    ':en[',
    ':az[',
    'x:en[',
    ':',
    '{{year}}',
    '{{n, plural(a|b)}}',
    '{{',
    '}}',
    '{',
    '\n',
    ' ',
    '  ',
    '\u00AD',
  ],
  ...['söz', 'Ə', '5', '5*3', '.', ',', '“', '”', '—', '$', '<b>', '&amp;', '😀', '\uE000', '10:30'],
);
const passage = fc.array(parts, { maxLength: 16 }).map((list) => list.join(''));

const print = ({ name, formats }: { name: string; formats: readonly string[] }) =>
  formats.length > 0 ? 'b' : name === 'year' ? '2024' : '?';

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#xa0': ' ' };
/** What a browser shows of HTML. */
function shownOf(html: string): string {
  const words = html.replace(/<\/?(?:strong|em|a|span)(?: [a-z]+="[^"]*")*>/g, '');
  return words
    .replace(/&([a-z]+|#xa0);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('\u00AD', '');
}

describe('any passage', () => {
  it('is checked as it is printed, word for word', () => {
    fc.assert(
      fc.property(passage, (source) => {
        const nodes = readText(source);
        const { html, plain } = printText(nodes, { language: 'az', figure: print, fault: () => {} });
        const checked = plainText(nodes, { figure: print });
        expect(checked.plain).toBe(plain);
        expect(checked.plain).toBe(shownOf(html));
      }),
      { numRuns: 5000 },
    );
  });

  it('leads back to its source from every word', () => {
    fc.assert(
      fc.property(passage, (source) => {
        const nodes = readText(source);
        const { plain, starts, ends } = plainText(nodes, { figure: () => '\uE123' });
        expect(starts).toHaveLength(plain.length);
        let end = 0;
        for (const [at, letter] of plain.split('').entries()) {
          const from = source.slice(starts[at], ends[at]);
          expect(starts[at]).toBeGreaterThanOrEqual(end);
          end = ends[at] ?? 0;
          if (letter === '\uE123') expect(from).toMatch(/^\{\{/);
          else if (letter === '\n') expect(from).toMatch(/^\\?\n$/);
          else expect([letter, `\\${letter}`]).toContain(from);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('has its nodes inside of each other, in order, and all of its letters in them', () => {
    fc.assert(
      fc.property(passage, (source) => {
        const covered = new Set<number>();
        const walk = (nodes: readonly TextNode[], start: number, end: number): void => {
          let before = start;
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(before);
            expect(node.end).toBeLessThanOrEqual(end);
            before = node.end;
            if ('children' in node) walk(node.children, node.start, node.end);
            else for (let at = node.start; at < node.end; at += 1) covered.add(at);
          }
        };
        const nodes = readText(source);
        walk(nodes, 0, source.length);
        const links = [...everyNode(nodes)].filter((node) => node.kind === 'link');
        for (const [at, letter] of source.split('').entries()) {
          const isAddress = links.some((link) => at >= link.addressStart - 2 && at < link.end);
          if (/[\p{L}\p{N}]/u.test(letter) && !isAddress && !covered.has(at)) {
            expect(source.slice(0, at + 3)).toMatch(/:(?:en|az)/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('reads any text in time that grows with its length', () => {
  const hostile = ['*a ', '[', '[a](x ', ':en[', '*_', '{{', 'a**b*c', '***a ', '[a](b "', '[a](<', '\\'];
  for (const each of hostile) {
    const started = performance.now();
    readText(each.repeat(30_000));
    expect(performance.now() - started, each).toBeLessThan(4000);
  }
  const deep = '*a **b '.repeat(20_000) + 'c** d* '.repeat(20_000);
  expect([...everyNode(readText(deep))].length).toBeGreaterThan(100);
});
