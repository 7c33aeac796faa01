// The first texts of an operation: a gap for each passage of the blocks on its pages, and above it what belongs there. Pure.
import type { Blank, Block, PageParts } from '../period/blocks.ts';
import { findFigures } from '../text/figures.ts';
import { comment } from './yaml.ts';

/** The text of `text.LANGUAGE.yaml`. @param language its name in English */
export function textsText(language: string, blocks: readonly Block[], parts: PageParts): string {
  const head = [
    `# The words in ${language}, in the order of the pages. Each line that ends behind its colon is a gap: write the words`,
    '# there, in quotation marks, or on the lines after >-. What belongs there stands above it.',
    '#',
    '# Figures are named, never typed: {{legal_aid, number}} takes its value from figures.yaml, {{legal_aid, during}} the',
    '# time that it covers. **bold**, *italic* and [text](https://…) are understood; nothing else is.',
    '# The names before the colons are yours: the same in each language and in the same order. What the sheet does not have,',
    '# a passage or a whole section, take out in each language. Headings of sections are the template’s; another: “title:”.',
  ];
  const sections = blocks.flatMap((block) => {
    const lines = blockLines(block, parts);
    return lines.length > 0 ? [['', ...lines]] : [];
  });
  return `${[...head, ...sections.flat()].join('\n')}\n`;
}

/** The figures that the hints of these blocks name, in their order. */
export function figuresNamed(blocks: readonly Block[], parts: PageParts): string[] {
  const named = blocks.flatMap((block) =>
    hintsIn(blankOf(block, parts) ?? '').flatMap((hint) => findFigures(hint)),
  );
  return [...new Set(named.map(({ name }) => name))];
}

function hintsIn(blank: Blank): string[] {
  if (typeof blank === 'string') return [blank];
  return isOptional(blank) ? [] : Object.values(blank).flatMap(hintsIn);
}

/** What a first text has of a block: what its kind has for its name, or else for another of the kind. */
function blankOf({ name, kind }: Pick<Block, 'name' | 'kind'>, { kinds }: PageParts): Blank | undefined {
  const { blank = {} } = kinds[kind] ?? {};
  return Object.hasOwn(blank, name) ? blank[name] : Object.values(blank)[0];
}

/** The gaps of one new block, with what belongs there: `name:` and what is below it; nothing where it has no words. */
export function blockYaml(block: Named, parts: PageParts): string | undefined {
  const lines = blockLines(block, parts);
  return lines.some((line) => /^[a-z]/.test(line)) ? lines.join('\n') : undefined;
}

type Named = Pick<Block, 'name' | 'kind'> & { isOfWords?: boolean | undefined };

function blockLines(block: Named, parts: PageParts): string[] {
  const { name, kind } = block;
  const { says = '', usual = {}, headed, words } = parts.kinds[kind] ?? {};
  const blank = blankOf(block, parts);
  if (blank !== undefined) {
    const lines = gapLines(name, blank);
    const isNamed = Object.hasOwn(usual, name) || !headed;
    return isNamed
      ? lines
      : [...lines.slice(0, 1), '  # The heading of this section.', '  title:', ...lines.slice(1)];
  }
  if (!words || !block.isOfWords) return [];
  return comment(`${name}: ${says}. README.md, “What stands where”, shows how it is written.`);
}

function gapLines(key: string, blank: Blank, indent = ''): string[] {
  if (typeof blank === 'string') return [...comment(blank, indent), `${indent}${key}:`];
  if (isOptional(blank)) {
    const [hint, example] = blank;
    return [...comment(`May be left out. ${hint}`, indent), `${indent}# ${key}: ${example}`];
  }
  const inner = Object.entries(blank).flatMap(([name, one]) => gapLines(name, one, `${indent}  `));
  return [`${indent}${key}:`, ...inner];
}

function isOptional(blank: Blank): blank is readonly [hint: string, example: string] {
  return Array.isArray(blank);
}
