// The table of checks on the data, in the order in which their findings are told. A folder a group; one file and one line a check.

import type { DataCheck } from './check.ts';
import { figuresChecks } from './figures/table.ts';
import { oldFormat } from './format/old-format.ts';
import { wordsUnread } from './format/words-unread.ts';
import { languagesChecks } from './languages/table.ts';
import { picturesChecks } from './pictures/table.ts';
import { privacyChecks } from './privacy/table.ts';
import { shortFormsChecks } from './short-forms/table.ts';
import { spellingChecks } from './spelling/table.ts';
import { staleChecks } from './stale/table.ts';
import { termsChecks } from './terms/table.ts';
import { textsChecks } from './texts/table.ts';
import { commentOpen } from './together/comment-open.ts';

/** What is looked for in the data, before anything is printed. */
export const dataChecks: readonly DataCheck[] = [
  ...figuresChecks,
  ...languagesChecks,
  ...textsChecks,
  ...spellingChecks,
  ...termsChecks,
  ...shortFormsChecks,
  ...picturesChecks,
  ...privacyChecks,
  ...staleChecks,
  oldFormat,
  wordsUnread,
  commentOpen,
];
