// What people may: roles, each in one operation or in all, and what each allows. Pure.
import { z } from 'zod';

/** Admins give roles, and begin operations; what they do with words and figures themselves takes a role of its own. */
export const roles = ['reader', 'commenter', 'translator', 'writer', 'signer', 'admin'] as const;
export type Role = (typeof roles)[number];

/**
 * `read`: look at all of an operation. `comment`: say something. `make`: have files made. `translate`: change the words of a
 * language. `write`: change everything. `recipients`: see and change who gets mails. `approve`: find it right, or not any more.
 * `send`: have mails sent. `admin`: give roles; begin operations, for who is admin of all.
 */
export const actions = [
  'read',
  'comment',
  'make',
  'translate',
  'write',
  'recipients',
  'approve',
  'send',
  'admin',
] as const;
export type Action = (typeof actions)[number];

const allowed = {
  reader: ['read'],
  commenter: ['read', 'comment'],
  translator: ['read', 'comment', 'make', 'translate'],
  writer: ['read', 'comment', 'make', 'translate', 'write', 'recipients'],
  signer: ['read', 'comment', 'make', 'recipients', 'approve', 'send'],
  admin: ['read', 'admin'],
} as const satisfies Record<Role, readonly Action[]>;

const operation = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/);
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

export const givenRole = z
  .strictObject({
    role: z.enum(roles),
    operation: operation.optional().describe('Not given: all operations, also those to come.'),
    languages: z
      .array(language)
      .min(1)
      .max(50)
      .optional()
      .describe('The languages whose words a translator changes. No other role has them.'),
  })
  .refine(({ role, languages }) => (role === 'translator') === (languages !== undefined), {
    message: 'A translator has languages, and nobody else.',
  })
  .meta({ id: 'GivenRole' });

/** A role as it was given. */
export type GivenRole = z.infer<typeof givenRole>;

/** Whether two are the same, in whatever order their languages stand. */
export function isSameRole(one: GivenRole, other: GivenRole): boolean {
  const [a, b] = [one, other].map(({ role, operation, languages = [] }) =>
    JSON.stringify([role, operation, [...languages].sort()]),
  );
  return a === b;
}

/** Who it is about: the roles that they were given. */
export type Able = { roles: readonly GivenRole[] };

/**
 * Whether somebody may do something.
 * @param where the operation that it is about; not given: it is about all of them
 * @param language that words are changed in; not given: words of all languages
 */
export function may({ roles: given }: Able, action: Action, where?: string, language?: string): boolean {
  return given.some(({ role, operation: own, languages }) => {
    const may: readonly Action[] = allowed[role];
    if (!may.includes(action) || (own !== undefined && own !== where)) return false;
    if (action !== 'translate' || !languages) return true;
    return language !== undefined && languages.includes(language);
  });
}

/** What somebody may: in one operation, or in all. `languages`: whose words they change; not given: all, where they may `translate`. */
export type Rights = { actions: readonly Action[]; languages?: readonly string[] };

/** @param where the operation; not given: all */
export function rightsIn(able: Able, where?: string): Rights {
  const own = able.roles.filter(({ operation }) => operation === undefined || operation === where);
  const isAny = may({ roles: own }, 'translate', where);
  const languages = own.flatMap((one) => one.languages ?? []);
  return {
    actions: actions.filter((action) => maySomewhere({ roles: own }, action)),
    ...(!isAny && languages.length > 0 && { languages: [...new Set(languages)] }),
  };
}

/** Whether somebody may do something somewhere, in whatever operation and language. */
export function maySomewhere({ roles: given }: Able, action: Action): boolean {
  return given.some(({ role }) => (allowed[role] as readonly Action[]).includes(action));
}
