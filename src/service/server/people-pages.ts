// The ways to the pages where admins give and take roles: plain forms, each with the token of the session.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Framed } from '../pages/frame.ts';
import { show } from '../pages/show.ts';
import { isWord, type Word, type Words } from '../pages/words.ts';
import { type Door, type Visit, whoOf } from '../people/door.ts';
import { listPage, type Names } from '../people/list-page.ts';
import { personPage } from '../people/page.ts';
import { type GivenRole, givenRole, isSameRole } from '../people/roles.ts';
import {
  erasePage,
  everywhere,
  type Filled,
  type RolesOf,
  rolesPage,
  surePage,
} from '../people/roles-page.ts';
import { giveRoles, isAdminOf, requireSomeAdmin } from './give-roles.ts';
import { tooLarge } from './input.ts';
import { navOf, peoplePath } from './nav.ts';
import type { Parts } from './parts.ts';
import { erasePerson } from './people-data.ts';
import { nothing, refusal, refusedBy } from './problem.ts';
import { type Known, require, type Who } from './who.ts';

type Own = Parts & { door: Door };
type Asking = { c: Context<Known>; visit: Visit; who: Who };

const filledSchema = z.object({
  role: z.string().max(40).default(''),
  operation: z.string().max(100).default(''),
  language: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat().slice(0, 100)),
});

/** The pages, where people sign in. */
export function peoplePages(app: OpenAPIHono<Known>, parts: Own): void {
  const one = `${peoplePath}/:id{[0-9a-f]{1,32}}` as const;
  app.get(peoplePath, (c) =>
    answered(c, parts, undefined, async ({ who }) => {
      const people = await parts.people.all();
      const { names } = await operationsOf(parts, undefined);
      const wanted = (c.req.query('q') ?? '').slice(0, 100);
      const told = c.req.query('told') === 'erased' ? ('people.erased' as const) : undefined;
      return page(c, parts, who, (words) => listPage(words, people, names(words), { wanted, told }));
    }),
  );
  app.get(one, (c) =>
    answered(c, parts, undefined, async (asking) => {
      const told = `person.told.${c.req.query('told')}`;
      return onePage(parts, asking, { ...(isWord(told) && { told }) });
    }),
  );
  const form = bodyLimit({ maxSize: 100_000, onError: () => refusal(tooLarge()) });
  app.post(`${one}/give`, form, async (c) => {
    const fields = await fieldsOf(c);
    return answered(c, parts, fields.token, (asking) => give(parts, asking, filledSchema.parse(fields)));
  });
  app.post(`${one}/take`, form, async (c) => {
    const fields = await fieldsOf(c);
    return answered(c, parts, fields.token, (asking) => take(parts, asking, fields));
  });
  app.post(`${one}/erase`, form, async (c) => {
    const fields = await fieldsOf(c);
    return answered(c, parts, fields.token, (asking) => erase(parts, asking, fields));
  });
}

/** Of all that is kept of somebody: it is asked once more before, and cannot be brought back. */
async function erase(parts: Own, asking: Asking, { sure }: Record<string, unknown>): Promise<Response> {
  const { c, who } = asking;
  require(who, 'admin');
  const about = await aboutOf(parts, asking, {});
  if (sure !== '1') return show(c, (words) => erasePage(words, about(words)));
  await erasePerson(parts, who, idIn(c));
  return c.redirect(`${peoplePath}?told=erased`, 303);
}

async function fieldsOf({ req }: Context): Promise<Record<string, unknown>> {
  return req.parseBody({ all: true }).catch(() => ({}));
}

async function give(parts: Own, asking: Asking, given: z.infer<typeof filledSchema>): Promise<Response> {
  const { c, who } = asking;
  const { role, operation, language } = given;
  const { operations } = await operationsOf(parts, who);
  const again = (fault: Word) =>
    onePage(parts, asking, { filled: { role, operation, languages: language, fault } }, 422);
  const isThere = operation === everywhere ? isAdminOf(who, undefined) : operations.includes(operation);
  const isTranslator = role === ('translator' satisfies GivenRole['role']);
  if (isTranslator && language.length === 0) return again('person.noLanguage');
  const wished = givenRole.safeParse({
    role,
    ...(operation !== everywhere && { operation }),
    ...(isTranslator && { languages: language }),
  });
  if (!isThere || !wished.success) return again('person.wrong');
  const id = idIn(c);
  await giveRoles(parts, who, id, (roles) =>
    roles.some((has) => isSameRole(has, wished.data)) ? roles : [...roles, wished.data],
  );
  return c.redirect(`${peoplePath}/${id}?told=given`, 303);
}

async function take(parts: Own, asking: Asking, fields: Record<string, unknown>): Promise<Response> {
  const { c, who, visit } = asking;
  const which = givenRole.safeParse(jsonIn(fields.which));
  if (!which.success) throw nothing('role');
  const id = idIn(c);
  const isOwnRight = id === visit.person.id && which.data.role === ('admin' satisfies GivenRole['role']);
  if (isOwnRight && fields.sure !== '1') {
    const about = await aboutOf(parts, asking, {});
    return show(c, (words) => surePage(words, about(words), which.data));
  }
  await giveRoles(parts, who, id, (roles) => roles.filter((has) => !isSameRole(has, which.data)));
  return c.redirect(isOwnRight ? '/board' : `${peoplePath}/${id}?told=taken`, 303);
}

function jsonIn(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

function idIn({ req }: Context): string {
  return req.param('id') ?? '';
}

type More = { told?: Word; filled?: Filled };

async function onePage(parts: Own, asking: Asking, more: More, status = 200): Promise<Response> {
  const about = await aboutOf(parts, asking, more);
  return page(asking.c, parts, asking.who, (words) => rolesPage(words, about(words)), status);
}

/** @throws Refused 404 */
async function aboutOf(
  parts: Own,
  { c, who, visit }: Asking,
  more: More,
): Promise<(words: Words) => RolesOf> {
  const person = (await parts.people.all()).find(({ id }) => id === idIn(c));
  if (!person) throw nothing('person');
  const { names, operations, languages } = await operationsOf(parts, who);
  return (words) => {
    const all = names(words);
    return {
      ...{ person, token: visit.token, names: all, languages, ...more },
      operations: new Map([...all].filter(([id]) => operations.includes(id))),
      isOfAll: isAdminOf(who, undefined),
      mayTake: ({ operation }) => isAdminOf(who, operation),
    };
  };
}

/** The operations: their names in a language; those in which somebody gives roles, and the languages of these. */
async function operationsOf({ stored }: Own, who: Who | undefined) {
  const operations = await stored.all();
  const own = operations.filter(({ id }) => who && isAdminOf(who, id));
  const languages = own.flatMap(({ periods }) => periods.flatMap((period) => period.languages));
  return {
    names: ({ language }: Words): Names =>
      new Map(operations.map(({ id, name, names }) => [id, names[language] ?? name])),
    operations: own.map(({ id }) => id),
    languages: [...new Set(languages.map(({ language }) => language))].sort(),
  };
}

function page(c: Context, parts: Own, who: Who, body: (words: Words) => Framed, status = 200): Response {
  return show(c, (words) => ({ ...body(words), nav: navOf(parts, who, peoplePath) }), status);
}

/** Lets in admins alone; what is refused is said on a page. @param token that a form has sent */
async function answered(
  c: Context<Known>,
  { door }: Own,
  token: unknown,
  answer: (asking: Asking) => Promise<Response>,
): Promise<Response> {
  try {
    const visit = await door.sent(c, token);
    if (!visit) return c.redirect(`/sign-in?${new URLSearchParams({ to: pathOf(c) })}`, 303);
    const who = whoOf(visit.person);
    requireSomeAdmin(who);
    return await answer({ c, visit, who });
  } catch (error) {
    const { status, code } = refusedBy(error);
    if (status === 500) throw error;
    const known = isWord(`${code}.title`) ? code : 'other';
    const next = { word: 'refused.back', to: code === 'may-not' ? '/board' : pathOf(c) } as const;
    const shown = { title: `${known}.title` as Word, says: `${known}.says` as Word, next };
    return show(c, (words) => personPage(words, shown), status);
  }
}

/** The page that a form stands on. */
function pathOf({ req }: Context): string {
  return req.path.replace(/\/(?:give|take|erase)$/, '');
}
