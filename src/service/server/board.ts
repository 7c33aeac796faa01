// The ways to the board: for programs as JSON, for people as a page.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type Board, boardOf, boardSchema } from '../board/board.ts';
import { foundOf } from '../board/found.ts';
import { givenUpPart } from '../board/given-up.ts';
import { boardPage } from '../board/page.ts';
import { sentIn } from '../mails/sent.ts';
import { wordsIn } from '../pages/language.ts';
import { show } from '../pages/show.ts';
import { storedOperations } from './batch.ts';
import { answers, problem } from './described.ts';
import { navOf } from './nav.ts';
import type { Parts } from './parts.ts';
import { givenUpFor } from './redrive.ts';
import { boardPath, type Known, redrivePath, require, type Who } from './who.ts';

const look = createRoute({
  method: 'get',
  path: '/v1/board',
  operationId: 'getBoard',
  tags: ['Operations'],
  summary: 'How far the newest period of each operation has come',
  description:
    'Late ones first. Findings are those of the last check or making of all languages of the period as it stands: ask for a check, or for a schedule, to have them.',
  responses: {
    200: answers(boardSchema, 'The board.'),
    401: problem('No key, or one that is not known.'),
  },
});

export function boardRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  app.openapi(look, async (c) => c.json(await boardFor(parts, c.get('who')), 200));
  app.get(boardPath, async (c) => {
    const who = c.get('who');
    // Who has signed in and has no role reads so on the first page; a refusal for programs is none for people.
    if (who.person && who.rights.length === 0) return c.redirect('/', 303);
    const board = await boardFor(parts, who, wordsIn(c).language);
    const jobs = await givenUpFor(parts, who);
    const names = new Map(board.operations.map(({ operation, name }) => [operation, name]));
    const token = who.person && (await parts.door?.visit(c))?.token;
    const told = c.req.query('told') === 'again' ? ('board.again.told' as const) : undefined;
    return show(c, (words) => {
      const page = boardPage(words, board, { said: told, hasStudio: parts.studio !== undefined });
      const body = page.body + givenUpPart(words, { jobs, names, to: redrivePath, token });
      return { ...page, body, nav: navOf(parts, who, boardPath) };
    });
  });
}

/** The board of those operations that somebody may know of. */
async function boardFor({ office, stored }: Parts, who: Who, language?: string): Promise<Board> {
  require(who, 'read');
  const own = await storedOperations({ stored }, who);
  const inputs = new Map<string, string>();
  for (const { periods, example, input } of own) {
    const [newest] = periods;
    if (newest && !example && input !== undefined) inputs.set(newest.id, input);
  }
  const found = await foundOf(office.database, office.program, inputs);
  const today = new Date().toISOString().slice(0, 10);
  return boardOf(own, {
    found,
    sent: await sentIn(office.database),
    today,
    ...(language !== undefined && { language }),
  });
}
