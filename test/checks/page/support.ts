// A page for the checks of pages: the shipped period, a page on which nothing is wrong, and what is to be changed of it.
import { type Check, type PageSubject, runChecks } from '../../../src/checks/check.ts';
import type { Finding } from '../../../src/errors.ts';
import type { PictureShown } from '../../../src/print/inspect.ts';
import type { Run } from '../../../src/print/run.ts';
import type { Change } from '../../support/data.ts';
import { periodWith, told } from '../support.ts';

/** What may be wrong: of what was printed, of the text and the font; and changes to the data. */
export type Page = Partial<PageSubject['printed']> &
  Partial<Pick<PageSubject, 'text' | 'covered' | 'language'>> & {
    runs?: readonly Run[];
    pictures?: readonly PictureShown[];
    changes?: readonly Change[];
  };

/** What a check finds on the page, as `severity code file:line:column message`. */
export async function foundOn(check: Check<PageSubject>, page: Page): Promise<string[]> {
  return told(await findingsOn(check, page));
}

/** The same as findings. */
export async function findingsOn(check: Check<PageSubject>, page: Page): Promise<Finding[]> {
  const { text = '', covered = new Set<number>(), language = 'en', changes = [] } = page;
  const { runs = [], pictures = [] } = page;
  const printed = {
    fit: { body: 8.5, leading: 12, airs: [1, 1], tight: false, columns: [], overflows: [] },
    inspection: { runs, pictures },
    blocked: [],
    broken: [],
    ...page,
  };
  const period = await periodWith(...changes);
  return runChecks([check], { period, language, text, covered, printed });
}

/** A run of ordinary text: black on white, 8.5 pt, on one line of page 1. */
export function run(changes: Partial<Run>): Run {
  const line = { top: 100, bottom: 103 };
  const box = changes.box ?? { ...line, left: 20, right: 40 };
  return {
    text: 'Some words',
    size: 8.5,
    weight: 400,
    prints: [{ ink: [0, 0, 0], ground: [255, 255, 255] }],
    page: 1,
    box,
    first: line,
    last: line,
    lines: [box],
    beyond: 0,
    ...changes,
  };
}
