// What makes Chromium's tags those of PDF/UA-1, in this order.
import type { Step } from '../work.ts';
import { dropDecoration } from './decoration.ts';
import { boundFigures } from './figure-boxes.ts';
import { settleFigures } from './figures.ts';
import { nameElements } from './ids.ts';
import { showSpaces } from './line-ends.ts';
import { describeLinks } from './links.ts';
import { giveListBodies } from './list-bodies.ts';
import { plainTree } from './plain-tree.ts';
import { mapRoles } from './roles.ts';
import { sayWords } from './said.ts';
import { writeTree } from './write-tree.ts';

/** The same for every edition: where links were taken out before, there are none to describe. */
export const tagSteps: readonly Step[] = [
  settleFigures,
  dropDecoration,
  giveListBodies,
  sayWords,
  plainTree,
  showSpaces,
  mapRoles,
  describeLinks,
  boundFigures,
  nameElements,
  writeTree,
];
