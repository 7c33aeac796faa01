// Where somebody may go from a page of the service.
import type { Nav } from '../pages/frame.ts';
import { rolesOf } from '../people/people.ts';
import type { Parts } from './parts.ts';
import { boardPath, type Who } from './who.ts';

/** Where people are given their roles. */
export const peoplePath = '/people';

/** @param here the page that they are on, or the one above it */
export function navOf({ studio, door }: Pick<Parts, 'studio' | 'door'>, who: Who, here: string): Nav {
  const { person } = who;
  const givesRoles = door && person && rolesOf(person).some(({ role }) => role === 'admin');
  return {
    here,
    ...(person && { name: person.name }),
    links: [
      ...(studio ? [{ word: 'nav.studio', to: '/' } as const] : []),
      { word: 'nav.board', to: boardPath },
      ...(givesRoles ? [{ word: 'nav.people', to: peoplePath } as const] : []),
      { word: 'nav.docs', to: '/docs' },
    ],
  };
}
