// What the studio takes from the program's door, in one place.
import type { Session } from '../../index.ts';
import { dateFormat } from '../../language/intl.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import type { Home } from '../contract/home.ts';
import type { PeriodForm } from '../contract/period.ts';
import type { DeskState } from '../desk/desk.ts';
import { studioFinding } from './findings.ts';
import { nextMonth } from './next-month.ts';

/**
 * The operations and their periods.
 * @param language that the studio speaks: names of months are in it
 */
export async function homeOf(
  session: Session,
  language: string | undefined,
  today = new Date(),
): Promise<Home> {
  const { operations, refused } = await session.home();
  if (refused) throw refused;
  const month = dateFormat(language ?? ownLanguage, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    operations: operations.map(({ periods, ...operation }) => ({
      ...operation,
      next: nextMonth(
        periods.map(({ period }) => period),
        today,
      ),
      periods: periods.map(({ languages, faults, ...period }) => ({
        ...period,
        name: month.format(new Date(`${period.period}-01T00:00:00Z`)),
        ...(languages[0] && { picture: `/first/${period.id}?in=${languages[0].language}` }),
        languages: languages.map((one) => ({ ...one, name: languageName(one.language) })),
        faults: faults.map(studioFinding),
      })),
    })),
  };
}

/** A period as forms show it. */
export async function formOf(session: Session, id: string, state: DeskState): Promise<PeriodForm> {
  const answer = await session.form(id);
  if (answer.refused) throw answer.refused;
  const { findings, ...form } = answer;
  return { ...form, ...state, faults: findings.map(studioFinding) };
}
