// The rules of page.yaml: found when it is read, not by a check.
import type { Rule } from './check.ts';

const said: readonly Omit<Rule, 'severity' | 'final'>[] = [
  {
    code: 'page-form',
    title: 'A form of page that there is not',
    why: 'A form says which areas a page has. Without one nobody knows where its blocks stand.',
    example: { wrong: 'form: railing', right: 'form: rail' },
    mend: 'Name one of the forms that the finding lists.',
  },
  {
    code: 'page-area',
    title: 'An area that the form of page does not have',
    why: 'What stands there would not be printed.',
    example: { wrong: 'form: rail\ncolumns: [statelessness]', right: 'form: rail\nmain: [statelessness]' },
    mend: 'Name one of the areas that the finding lists, or choose another form of page.',
  },
  {
    code: 'page-block',
    title: 'A name on a page of which nothing says what it is',
    why: 'Usual names, like story or highlights, say what a block is. Any other name needs its kind.',
    example: {
      wrong: 'main: [highlights, voices]',
      right: 'main: [highlights, voices]\n…\nblocks:\n  voices: { kind: points }',
    },
    mend: 'Correct its spelling, or write its kind under blocks.',
  },
  {
    code: 'page-kind',
    title: 'A kind of block that there is not',
    why: 'The kind says what a block may hold and what it looks like.',
    example: { wrong: 'blocks:\n  sport: { kind: tale }', right: 'blocks:\n  sport: { kind: story }' },
    mend: 'Name one of the kinds that the finding lists.',
  },
  {
    code: 'page-twice',
    title: 'A block that stands on the pages twice',
    why: 'Its words would be printed twice. Another block of the same kind has a name and words of its own.',
    example: {
      wrong: 'foot: [story, story]',
      right: 'foot: [story, sport]\n…\nblocks:\n  sport: { kind: story }',
    },
    mend: 'Take one of them out, or give the second one a name of its own.',
  },
  {
    code: 'page-unplaced',
    title: 'A block that stands on no page',
    why: 'It would not be printed, and nobody would miss it.',
    example: {
      wrong: 'main: [highlights]\n…\nblocks:\n  sport: { kind: story }',
      right: 'main: [highlights]\nfoot: [sport]\n…\nblocks:\n  sport: { kind: story }',
    },
    mend: 'Put it into an area of a page, or take its line out.',
  },
  {
    code: 'page-empty',
    title: 'A page without a block',
    why: 'It would be printed empty.',
    example: { wrong: '- form: columns', right: '- form: columns\n  columns: [priorities]' },
    mend: 'Put blocks into its areas, or take the page out.',
  },
];

/** Always errors, and never to be accepted. */
export const pageRules: readonly Rule[] = said.map((rule) => ({ ...rule, severity: 'error', final: true }));
