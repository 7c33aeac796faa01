// People of an office, as the service lets them into the studio; and what is noted of them.
import { type GivenRole, may, maySomewhere, type Role, rightsIn } from '../../src/service/people/roles.ts';
import type { OfficeStudio } from '../../src/studio/server/office.ts';
import type { Visitor } from '../../src/studio/server/visitor.ts';

export function visitor(id: string, name: string, ...roles: GivenRole[]): Visitor & { noted: string[] } {
  const noted: string[] = [];
  return {
    person: { id, name },
    token: `token-of-${id}`,
    may: (...asked) => may({ roles }, ...asked),
    maySomewhere: (action) => maySomewhere({ roles }, action),
    rights: (where) => rightsIn({ roles }, where),
    note: async (act, about) => void noted.push(`${act} ${about}`),
    done: async (act, period) => void noted.push(`done: ${act} ${period}`),
    noted,
  };
}

export const given = (role: Role, where = 'azerbaijan'): GivenRole => ({
  ...{ role, operation: where },
  ...(role === 'translator' && { languages: ['az'] }),
});

/** Asks the studio: by GET, or with a body by POST. */
export async function askOf(
  studio: Pick<OfficeStudio, 'answer'>,
  who: Visitor | undefined,
  where: string,
  body?: object,
) {
  const init = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const answer = await studio.answer(new Request(`http://127.0.0.1${where}`, init), who);
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, body: isJson ? JSON.parse(text) : text };
}
