// What the studio takes from the program's door, in one place.
import type { Session } from '../../index.ts';
import { dateFormat } from '../../language/intl.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import { monthIn } from '../../language/when.ts';
import type { Home } from '../contract/home.ts';
import type { PeriodForm } from '../contract/period.ts';
import type { DeskState } from '../desk/desk.ts';
import { faultFinding } from './findings.ts';
import { labelled } from './labels.ts';
import { nextMonth } from './next-month.ts';

/**
 * The operations and their periods.
 * @param language that the studio speaks: names of months are in it
 * @param at who has a period open, as far as they say who they are
 */
export async function homeOf(
  session: Session,
  language: string | undefined,
  at: (period: string) => readonly (string | undefined)[],
  today = new Date(),
): Promise<Home> {
  const { operations, refused } = await session.home();
  if (refused) throw refused;
  const month = monthIn(language);
  const day = dateFormat(language ?? ownLanguage, { dateStyle: 'medium' });
  return {
    operations: operations.map(({ periods, names, ...operation }) => ({
      ...operation,
      name: names[language ?? ownLanguage] ?? operation.name,
      next: nextMonth(
        periods.map(({ period }) => period),
        today,
      ),
      periods: periods.map(({ languages, faults, approvals, ...period }) => ({
        ...period,
        name: month(period.period),
        ...(languages[0] && { picture: `/first/${period.id}?in=${languages[0].language}` }),
        languages: languages.map((one) => ({ ...one, name: languageName(one.language, language) })),
        approvals: approvals.map((one) => ({ ...one, when: day.format(new Date(one.at)) })),
        faults: faults.map(faultFinding),
        people: [...new Set(at(period.id).flatMap((name) => name ?? []))].sort(),
      })),
    })),
  };
}

/**
 * A period as forms show it.
 * @param language that the studio speaks: the names of month, operation and languages are in it
 */
export async function formOf(
  session: Session,
  id: string,
  state: DeskState,
  language: string | undefined,
): Promise<PeriodForm> {
  const answer = await session.form(id, language === undefined ? {} : { language });
  if (answer.refused) throw answer.refused;
  const { findings, names, ...form } = answer;
  return {
    ...{ ...labelled(form, language), ...state },
    name: monthIn(language)(id.slice(id.lastIndexOf('/') + 1)),
    operation: names[language ?? ownLanguage] ?? form.operation,
    languages: form.languages.map((one) => ({ ...one, name: languageName(one.language, language) })),
    faults: findings.map(faultFinding),
  };
}
