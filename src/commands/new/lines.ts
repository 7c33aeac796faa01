// What `factsheet new` made, on a terminal: the files, and what to fill in and confirm, in order, each with its line.
import type { Colors } from 'picocolors/types.js';
import { formatPlace } from '../../errors.ts';
import { printable, shortened } from '../../printable.ts';
import type { Entry } from '../../rollover/state.ts';
import type { Created } from '../../session/begin/created.ts';

/** Width of a line in characters. */
const lineWidth = 100;

/** The files that were made, what is to be done in each, and what to do then. */
export function createdLines(created: Created, colours: Colors): string[] {
  const { from, files, open } = created;
  const asked = files.filter((file) => open.some(({ place }) => place.file === file));
  return [
    ...files.map((file) => `${colours.green('✓')} ${printable(file)}`),
    from === undefined
      ? 'Begun. To do, in this order, with the lines; above each line stands what belongs there:'
      : `Made from ${printable(from)}. To do, in this order, with the lines:`,
    ...asked.flatMap((file, index) => {
      const entries = open.filter(({ place }) => place.file === file);
      const head = `${index + 1}. ${colours.bold(printable(file))}  ${colours.dim(amounts(entries))}`;
      return ['', head, ...sectionLines(entries, colours)];
    }),
    ...missingLines(created),
    '',
    ...leftoverLines(created, colours),
    ...(from === undefined ? firstLines(created) : adviceLines(created)),
  ];
}

/** `57 to fill in, 1 to confirm`. */
function amounts(entries: readonly Entry[]): string {
  const confirm = entries.filter(({ state }) => state === 'carried' || state === 'translated').length;
  const fill = entries.length - confirm;
  const parts = [
    ...(fill > 0 ? [`${fill} to fill in`] : []),
    ...(confirm > 0 ? [`${confirm} to confirm`] : []),
  ];
  return parts.join(', ');
}

/** A section's name, then the line and the rest of the name of each of its entries. */
function sectionLines(entries: readonly Entry[], colours: Colors): string[] {
  const sections = [...new Set(entries.map(({ section }) => section))];
  const width = Math.max(0, ...sections.map((section) => printable(section).length));
  return sections.flatMap((section) => {
    const items = entries
      .filter((entry) => entry.section === section)
      .map(({ at, place }) => `${place.line ?? ''} ${printable(at.slice(section.length + 1))}`.trim());
    const [first = '', ...rest] = wrapped(items, lineWidth - width - 5);
    const indent = ' '.repeat(width + 5);
    return [
      `   ${colours.cyan(printable(section).padEnd(width))}  ${first}`,
      ...rest.map((line) => indent + line),
    ];
  });
}

/** Items with commas between them, in lines of a width. */
function wrapped(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= width) lines.splice(-1, 1, `${last}, ${item}`);
    else {
      if (last !== undefined) lines.splice(-1, 1, `${last},`);
      lines.push(item);
    }
  }
  return lines;
}

/** Files that the last period does not have. */
function missingLines({ open, files }: Created): string[] {
  const missing = new Set(open.map(({ place }) => place.file).filter((file) => !files.includes(file)));
  return [...missing].map((file) => `${printable(file)} is still to be written: the last period has none.`);
}

function leftoverLines({ words, comments }: Created, colours: Colors): string[] {
  const named = words.map(({ place, at, words: typed }) => {
    const quoted = typed.map((word) => `“${word}”`).join(', ');
    return `   ${colours.bold(printable(formatPlace(place)))}  ${printable(at)} says ${quoted}`;
  });
  const noted = comments.map(({ place, text }) => {
    return `   ${colours.bold(printable(formatPlace(place)))}  ${printable(shortened(text, 70))}`;
  });
  return [
    ...(named.length > 0 ? ['These texts name the last period in words of their own:', ...named, ''] : []),
    ...(noted.length > 0 ? ['These comments seem to be about the last period:', ...noted, ''] : []),
  ];
}

function adviceLines({ period, showsPeople }: Created): string[] {
  const id = printable(period);
  return [
    'Figures: the last value is in the comment. What the new factsheet no longer has: remove its line, and',
    'its name in the texts. Sources, currency and names are as they were.',
    ...(showsPeople
      ? [`Population can be read from UNHCR’s statistics: factsheet import ${id} FILE --as-of DATE`]
      : []),
    'Texts: each is marked !carried. Write it anew and remove the mark; or read it, find it right, and write',
    '!checked in the place of the mark. Pictures go into images/.',
    `What is left, at any time: factsheet status ${id}`,
    `How it looks so far: factsheet build ${id} --draft`,
  ];
}

function firstLines({ period, showsPeople }: Created): string[] {
  const id = printable(period);
  return [
    'Look through operation.yaml: what was known is filled in. What your factsheet does not have, take out.',
    ...(showsPeople
      ? [`Population can be read from UNHCR’s statistics: factsheet import ${id} FILE --as-of DATE`]
      : []),
    'Pictures go into images/. What stands where on the pages: README.md, “What stands where”.',
    `What is left, at any time: factsheet status ${id}`,
    `How it looks so far: factsheet build ${id} --draft`,
  ];
}
