// What Word, Google Docs and pages put on the clipboard, as a passage's source.
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type PastedNode, sourceOf, sourceOfPlain } from '../../../src/studio/client/editor/pasted.ts';

type Made = PastedNode & { childNodes: Made[] };

/** Nodes of well-formed markup: in the browser they are the DOM's. */
function nodesOf(markup: string): PastedNode {
  const node = (
    nodeName: string,
    nodeValue: string | null,
    attributes: Record<string, string> = {},
  ): Made => ({
    ...{ nodeName, nodeValue, childNodes: [] },
    getAttribute: (name) => attributes[name] ?? null,
  });
  const root = node('BODY', null);
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const own = node(name.toUpperCase(), null, attributes as Record<string, string>);
    open.at(-1)?.childNodes.push(own);
    open.push(own);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.childNodes.push(node('#text', text)));
  parser.write(`<body>${markup}</body>`).close();
  return root;
}

test.each([
  [
    'Word',
    '<p data-style="mso-bidi-font-weight:bold">In <b>June</b><span>, it rained.</span></p>',
    'In **June**, it rained.',
  ],
  [
    'Google',
    '<b data-style="font-weight:normal"><span data-style="color:#000; font-weight: 700">Rain </span><span data-style="font-weight:400">fell</span></b>',
    '**Rain** fell',
  ],
  [
    'a page',
    '<p>See <a href="https://unhcr.org/az">our <i>site</i></a></p><p>now</p>',
    'See [our site](https://unhcr.org/az) now',
  ],
  ['a bold link', '<strong><a href="https://a.org">Go</a></strong>', '**[Go](https://a.org)**'],
  ['a script’s address', '<a href="javascript:alert(1)">Go</a>', 'Go'],
  ['a place in the document', '<a href="#_ftn1">[1]</a>', '\\[1\\]'],
  ['brackets in an address', '<a href="https://a.org/b_(c)">Go</a>', '[Go](https://a.org/b_%28c%29)'],
  ['signs', '<p>2*3 _a_ [b] c\\d</p>', '2\\*3 \\_a\\_ \\[b\\] c\\\\d'],
  ['styles and scripts', '<style>p{}</style><script>x()</script><p>Rain</p>', 'Rain'],
  ['bold in pieces', '<b>It</b><b> </b><b>rained</b>.', '**It rained**.'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
])('from %s', (_, markup, source) => {
  expect(sourceOf(nodesOf(markup))).toBe(source);
});

test('plain words lose their line ends, and keep what names figures', () => {
  expect(sourceOfPlain('One\r\n\ttwo {{a, number}} **b**')).toBe('One two {{a, number}} **b**');
});
