// The rules of what people leave beside a period: approvals and comments that cannot be taken for such.
import type { Rule } from './check.ts';

export const togetherRules: readonly Rule[] = [
  {
    code: 'not-approved',
    severity: 'error',
    title: 'A language that is not approved as it is',
    why: 'The operation wants the head of office to have seen what leaves, to the last word.',
    example: {
      wrong: 'approved, and a figure corrected afterwards',
      right: 'approved anew, with the corrected figure',
    },
    mend: 'Have it approved: packing and sending wait for it where operation.yaml has sign_off.',
    final: true,
  },
  {
    code: 'approval-unsound',
    severity: 'warning',
    title: 'An approval that is none',
    why: 'Its file was changed since, or is of another period: nobody has approved what it says.',
    example: {
      wrong: '(approvals/en.0a1b2c3d4e5f.json) changed by hand',
      right: 'approved anew, as it is now',
    },
    mend: 'Look at what it was of, approve it again if it is right, and remove the file.',
  },
  {
    code: 'comment-unreadable',
    severity: 'warning',
    title: 'A comment that cannot be read',
    why: 'What somebody had to say is not seen by anybody.',
    example: {
      wrong: '(comments/20250301T101500-0a1b2c3d4e5f6a7b.json) cut off',
      right: 'the file as it was written',
    },
    mend: 'Bring the file back as it was, or remove it.',
  },
];
