// What people leave in the data folder under their names, as the service asks for it and tells of it.
import { z } from 'zod';
import type { KeptInFolder } from '../keeping.ts';

const period = z.string().describe('`azerbaijan/2024-09`');

export const leftSchema = z
  .object({
    period,
    comments: z
      .array(
        z.object({
          id: z.string(),
          at: z.iso.datetime(),
          by: z.string(),
          says: z.looseObject({ kind: z.string() }),
        }),
      )
      .describe('What they said.'),
    approvals: z.array(z.object({ language: z.string(), at: z.iso.datetime(), isSigned: z.boolean() })),
    changes: z.array(z.iso.datetime()).describe('When they changed something.'),
  })
  .meta({ id: 'LeftInFolder' });

export const erasedSchema = z
  .object({
    period,
    comments: z.int(),
    approvals: z.array(
      z.object({
        language: z.string(),
        signature: z
          .enum(['none', 'renewed', 'lost'])
          .describe(
            'renewed: made anew with the key of the service. lost: it was made with another key, and had the name in it; where `sign_off.keys` names that key, somebody has to approve again.',
          ),
      }),
    ),
    changes: z.int(),
  })
  .meta({ id: 'ErasedInFolder' });

/** What was left under names, and how it is taken away. */
export type LeftBehind = {
  of(names: readonly string[]): Promise<readonly LeftIn[]>;
  erase(names: readonly string[]): Promise<readonly ErasedIn[]>;
  /** Takes away what was kept long enough. */
  clean(kept: KeptInFolder): Promise<unknown>;
};

type Erased = z.infer<typeof erasedSchema>;
type ErasedIn = Omit<Erased, 'approvals'> & { approvals: readonly Erased['approvals'][number][] };

type LeftIn = Omit<z.infer<typeof leftSchema>, 'comments' | 'approvals' | 'changes'> & {
  comments: readonly { id: string; at: string; by: string; says: { kind: string } }[];
  approvals: readonly z.infer<typeof leftSchema>['approvals'][number][];
  changes: readonly string[];
};
