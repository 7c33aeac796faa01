// Comments that nobody has settled: notes, or errors where the operation says so.
import type { Anchor } from '../../comments/comment.ts';
import type { Place } from '../../errors.ts';
import type { Period } from '../../period/period.ts';
import { shortened } from '../../printable.ts';
import { type DataPath, valueAt } from '../../values.ts';
import type { DataCheck } from '../check.ts';

export const commentOpen: DataCheck = {
  code: 'comment-open',
  severity: 'error',
  doubts: true,
  title: 'A comment that nobody has settled',
  why: 'Somebody asked for something to be changed or looked at before the factsheet leaves.',
  example: { wrong: '“Is this still so in 2025?” (Leyla)', right: 'answered, and settled' },
  mend: 'Answer it, take what it suggests or not, and settle it in the studio. It stops a build only where operation.yaml has open_comments: error.',
  final: true,
  find({ period, comments = [] }) {
    const isNote = period.operation.open_comments !== 'error';
    return comments
      .filter(({ settled }) => !settled)
      .map(({ on, by, text, suggests, answers }) => {
        const what = suggests ? 'A suggestion' : 'A comment';
        const said = text.trim() === '' ? '' : `: “${shortened(text.trim(), 200)}”`;
        const found = placeOf(on, period);
        const gone = found?.isGone ? ' What it was of is gone.' : '';
        const count = answers.length === 0 ? '' : ` (${answers.length} answered)`;
        return { message: `${what} by ${by} is open${said}${count}.${gone}`, doubt: isNote, ...found?.of };
      });
  },
};

/** Where what a comment is of stands, and whether it is there no more. Places on a page stand in no file. */
function placeOf(
  on: Anchor,
  period: Period,
): { of: { place?: Place; at?: DataPath }; isGone: boolean } | undefined {
  if ('figure' in on) {
    const isGone = valueAt(period.figures, on.figure) === undefined;
    return { of: { place: period.locateFigure(on.figure), at: on.figure }, isGone };
  }
  if ('picture' in on) {
    const picture = period.pictures.find(({ id }) => id === on.picture);
    if (!picture) return { of: {}, isGone: true };
    return { of: { place: period.locateFigure(picture.at), at: picture.at }, isGone: false };
  }
  if (!('text' in on)) return undefined;
  const text = period.texts[on.text];
  if (!text) return { of: {}, isGone: true };
  const isGone = valueAt(text.text, on.path) === undefined;
  return { of: { place: text.locate(on.path), at: on.path }, isGone };
}
