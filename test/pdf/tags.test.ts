// Tags as Chromium writes them become those of PDF/UA-1: tried on small PDFs written by hand.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { filled, finished, shown } from './tagged.ts';

const marked = (number: number, inside: string, tag = 'NonStruct') =>
  `/${tag} <</MCID ${number} >>BDC\n${inside}\nEMC`;
const run = (...numbers: number[]) => ['NonStruct', ...numbers] as const;

describe('NonStruct', () => {
  test('goes, and marked content is named after its element', async () => {
    const { tags, operators } = await finished(marked(0, shown('a')), ['Document', ['P', run(0)]]);
    expect(tags).toBe('Document(P(0))');
    expect(operators).toBe(marked(0, shown('a'), 'P'));
  });

  test('words in no paragraph become one; each block its own', async () => {
    const operators = [0, 1, 2, 3].map((number) => marked(number, shown('a'))).join('\n');
    const { tags } = await finished(operators, [
      'Document',
      ['NonStruct', run(0), ['NonStruct', run(1), ['Strong', run(2)]]],
      run(3),
    ]);
    expect(tags).toBe('Document(P(0) P(1 Strong(2)) P(3))');
  });

  test('spaces between blocks become artifacts', async () => {
    const { tags, operators } = await finished(`${marked(0, shown('a'))}\n${marked(1, shown(' '))}`, [
      'Document',
      ['H1', run(0)],
      run(1),
    ]);
    expect(tags).toBe('Document(H1(0))');
    expect(operators).toContain(`/Artifact BMC\n${shown(' ')}\nEMC`);
    expect(operators).not.toContain('MCID 1');
  });

  test('with a language it becomes a Span, or a Div where it holds blocks', async () => {
    const operators = `${marked(0, shown('a'))}\n${marked(1, shown('b'))}`;
    const { tags } = await finished(operators, [
      'Document',
      ['P', ['NonStruct', { Lang: 'az' }, run(0)]],
      ['NonStruct', { Lang: 'fr' }, ['P', run(1)]],
    ]);
    expect(tags).toBe('Document(P(Span(0)) Div(P(1)))');
  });
});

describe('decoration', () => {
  test('a ground in marked content becomes an artifact, and its numbers close up', async () => {
    const { tags, operators } = await finished(`${marked(0, filled, 'H1')}\n${marked(1, shown('a'))}`, [
      'Document',
      ['H1', 0, run(1)],
    ]);
    expect(tags).toBe('Document(H1(0))');
    expect(operators).toBe(`\n/Artifact BMC\n${filled}\nEMC\n\n\n${marked(0, shown('a'), 'H1')}`);
  });

  test('painting in no marked content is wrapped from before its path to behind it', async () => {
    const before = '1 0 0 rg\n';
    const { operators } = await finished(`${before}${filled}\n0 0 5 5 re\nW n\n${marked(0, shown('a'))}`, [
      'Document',
      ['H1', run(0)],
    ]);
    expect(operators).toContain(`${before}/Artifact BMC\n${filled}\nEMC\n\n0 0 5 5 re\nW n\n`);
  });

  test('pieces that follow one another are one artifact, but none goes over q and Q', async () => {
    const heading = marked(0, shown('a'));
    const tags = ['Document', ['H1', run(0)]] as const;
    const together = await finished(`${filled}\n1 g\n${filled}\n${heading}`, tags);
    expect(together.operators).toContain(`/Artifact BMC\n${filled}\n1 g\n${filled}\nEMC`);
    const spelled = shown('b').replace('(b) Tj', '/Span <</ActualText (c)>> BDC (bb) Tj EMC (d) Tj');
    const words = await finished(`${spelled}\n${shown('c')}\n${heading}`, tags);
    expect(words.operators).toContain(`/Artifact BMC\n${spelled}\n${shown('c')}\nEMC`);
    const apart = await finished(`${filled}\nq\n${filled}\nQ\n${filled}\n${heading}`, tags);
    expect(apart.operators.split('/Artifact BMC').length - 1).toBe(3);
  });

  test('a path of several parts is one, and what touches it stays apart', async () => {
    const path = '0 0 m\n9 9 l\n1 1 re\nf';
    const { operators } = await finished(`${path}${marked(0, shown('a'))}`, ['Document', ['H1', run(0)]]);
    expect(operators).toBe(`/Artifact BMC\n${path}\nEMC\n${marked(0, shown('a'), 'H1')}`);
  });

  test('words in the margins are headers and footers; elsewhere they are artifacts as any', async () => {
    const operators = [shown('a', 830), shown('b', 500), shown('c', 20), marked(0, shown('d'))].join('\n');
    const result = await finished(operators, ['Document', ['H1', run(0)]]);
    expect(result.operators).toContain(
      `/Artifact <</Type /Pagination /Subtype /Header >>BDC\n${shown('a', 830)}\nEMC`,
    );
    expect(result.operators).toContain(`/Artifact BMC\n${shown('b', 500)}\nEMC`);
    expect(result.operators).toContain(
      `/Artifact <</Type /Pagination /Subtype /Footer >>BDC\n${shown('c', 20)}\nEMC`,
    );
  });

  test('glyphs beside marked content in one text object are wrapped alone', async () => {
    const text = `BT\n/F1 9 Tf\n0 400 Td\n(x) Tj\n${marked(0, '(a) Tj')}\n(y) Tj\nET`;
    const { operators } = await finished(text, ['Document', ['H1', run(0)]]);
    expect(operators).toBe(
      `BT\n/F1 9 Tf\n0 400 Td\n/Artifact BMC\n(x) Tj\nEMC\n\n${marked(0, '(a) Tj', 'H1')}\n/Artifact BMC\n(y) Tj\nEMC\n\nET`,
    );
  });

  test('what is an artifact already stays as it is', async () => {
    const artifact = `/Artifact BMC\n${filled}\nEMC`;
    const { operators } = await finished(`${artifact}\n${marked(0, shown('a'))}`, [
      'Document',
      ['H1', run(0)],
    ]);
    expect(operators).toBe(`${artifact}\n${marked(0, shown('a'), 'H1')}`);
  });

  test('a figure and a label keep what they paint', async () => {
    const operators = `${marked(0, filled)}\n${marked(1, filled)}\n${marked(2, shown('a'))}`;
    const { tags } = await finished(operators, [
      'Document',
      ['Figure', { Alt: 'a field' }, 0],
      ['L', ['LI', ['Lbl', 1], run(2)]],
    ]);
    expect(tags).toBe('Document(Figure(0) L(LI(Lbl(1) LBody(2))))');
  });

  test('elements with nothing left go, but not cells', async () => {
    const operators = `${marked(0, filled)}\n${marked(1, filled)}\n${marked(2, shown('a'))}`;
    const { tags } = await finished(operators, [
      'Document',
      ['P', run(0)],
      ['L', ['LI']],
      ['Table', ['TR', ['TD', 1], ['TD', run(2)]]],
    ]);
    expect(tags).toBe('Document(Table(TR(TD() TD(0))))');
  });
});

describe('forms', () => {
  const tags = ['Document', ['H1', run(0)], ['P', ['NonStruct', 'X1 0']]] as const;

  test('a form with marked content is gone into, and not wrapped', async () => {
    const form = `${filled}\n${marked(0, shown('b'))}`;
    const result = await finished(`${marked(0, shown('a'))}\n/X1 Do`, tags, { forms: { X1: form } });
    expect(result.tags).toBe('Document(H1(0) P(form 1))');
    expect(result.operators).toBe(`${marked(0, shown('a'), 'H1')}\n/X1 Do`);
    expect(result.forms).toEqual([`/Artifact BMC\n${filled}\nEMC\n\n${marked(1, shown('b'), 'P')}`]);
  });

  test('marked content around one is parted', async () => {
    const around = `/H1 <</MCID 0 >>BDC\n${shown('a')}\n/X1 Do\n${shown('c')}\nEMC`;
    const result = await finished(around, tags, { forms: { X1: marked(0, shown('b')) } });
    expect(result.tags).toBe('Document(H1(0 1) P(form 2))');
    expect(result.operators).toMatch(/Tj\nET\n\s*EMC\n\/X1 Do\s*\/H1 <<\/MCID 1 >>BDC\n\s*BT/);
  });

  test('a form without any is a picture', async () => {
    const result = await finished(`/X1 Do\n${marked(0, shown('a'))}`, ['Document', ['H1', run(0)]], {
      forms: { X1: filled },
    });
    expect(result.operators).toContain('/Artifact BMC\n/X1 Do\nEMC');
    expect(result.forms).toEqual([filled]);
  });
});

describe('lists, figures, roles', () => {
  test('what is not the label of an item goes into its body', async () => {
    const operators = [0, 1, 2].map((number) => marked(number, shown('a'))).join('\n');
    const { tags } = await finished(operators, [
      'Document',
      ['L', ['LI', ['Lbl', run(0)], run(1), ['L', ['LI', ['P', run(2)]]]]],
    ]);
    expect(tags).toBe('Document(L(LI(Lbl(0) LBody(1 L(LI(LBody(P(2))))))))');
  });

  test('a figure around a figure or around words is a group', async () => {
    const operators = `${marked(0, filled)}\n${marked(1, shown('a'))}\n${marked(2, shown('b'))}`;
    const { tags } = await finished(operators, [
      'Document',
      ['Figure', ['Figure', { Alt: 'a field' }, 0], ['Caption', run(1)]],
      ['Figure', ['P', run(2)]],
    ]);
    expect(tags).toBe('Document(Div(Figure(0) Caption(1)) Div(P(2)))');
  });

  test('figures and tables say where they are', async () => {
    const moved = `q\n2 0 0 2 5 5 cm\n${marked(0, filled)}\nQ`;
    const { document } = await finished(moved, ['Document', ['Figure', { Alt: 'a field' }, 0]]);
    const [figure] = elements(document.context.enumerateIndirectObjects(), 'Figure');
    expect(String(figure?.lookup(PDFName.of('A')))).toContain('/BBox [ 25 45 85 125 ]');
  });

  test('types that PDF 1.7 does not know are mapped', async () => {
    const operators = `${marked(0, shown('a'))}\n${marked(1, shown('b'))}`;
    const { document } = await finished(operators, [
      'Document',
      ['P', ['Strong', run(0)]],
      ['Aside', ['P', ['Em', run(1)]]],
    ]);
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    expect(String(root.lookup(PDFName.of('RoleMap')))).toBe('<<\n/Aside /Sect\n/Em /Span\n/Strong /Span\n>>');
  });
});

test('the way back from marked content and links leads to their elements', async () => {
  const operators = `${marked(0, filled)}\n${marked(1, shown('a'))}\n${marked(2, shown('b'))}`;
  const { document } = await finished(operators, [
    'Document',
    ['P', 0, run(1), ['Link', run(2), '-> https://example.org/']],
  ]);
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const at = (key: number) => {
    const index = numbers.asArray().findIndex((each) => each instanceof PDFNumber && each.asNumber() === key);
    return context.lookup(numbers.get(index + 1));
  };
  const page = document.getPage(0).node;
  const owners = at(page.lookup(PDFName.of('StructParents'), PDFNumber).asNumber()) as PDFArray;
  expect(owners.asArray().map((ref) => roleOf(context.lookup(ref)))).toEqual(['/P', '/Link']);
  const link = page.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);
  expect(roleOf(at(link.lookup(PDFName.of('StructParent'), PDFNumber).asNumber()))).toBe('/Link');
  expect(elements(context.enumerateIndirectObjects(), 'NonStruct')).toEqual([]);
});

function roleOf(element: unknown): string {
  return element instanceof PDFDict ? String(element.get(PDFName.of('S'))) : String(element);
}

function elements(objects: readonly (readonly [PDFRef, unknown])[], role: string): PDFDict[] {
  return objects.flatMap(([, object]) =>
    object instanceof PDFDict && roleOf(object) === `/${role}` ? [object] : [],
  );
}
