// Everybody of the list: whether they get a mail now, or what came of theirs.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Person, PlannedMail } from '../../contract/mails.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { type Say, useWords } from '../words.ts';
import { languagesOf } from './languages-of.ts';

/** So many stand there at first. */
const first = 50;

type Props = {
  mails: readonly PlannedMail[];
  people: readonly Person[];
  languages: readonly FormLanguage[];
};

export function PlanTable({ mails, people, languages }: Props) {
  const say = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mails : mails.slice(0, first);
  return (
    <>
      <p className="help">{summaryOf(mails, say)}</p>
      <table className="mail-table">
        <thead>
          <tr>
            <th scope="col">{say('mails.who')}</th>
            <th scope="col">{say('mails.how')}</th>
            <th scope="col">{say('mails.state')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mail) => (
            <tr key={mail.line} data-state={mail.isSent ? 'planned' : mail.state}>
              <th scope="row">
                <Who mail={mail} people={people} />
              </th>
              <td>
                {languagesOf(mail.languages, languages)}
                <span className="help">{say(`delivery.${mail.delivery}`)}</span>
              </td>
              <td>
                <State mail={mail} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < mails.length && (
        <Button className="quiet" onPress={() => setWhole(true)}>
          {say('mails.more', { count: mails.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** How many stand how, in the order of the list. */
function summaryOf(mails: readonly PlannedMail[], say: Say): string {
  const states = Map.groupBy(mails, ({ isSent, state }) => (isSent ? 'planned' : state));
  return [...states].map(([state, { length }]) => `${say(`mailState.${state}`)}: ${length}`).join(' · ');
}

/** Somebody by their name and the masked address, as far as they are known. */
export function Who({ mail, people }: { mail: PlannedMail; people: readonly Person[] }) {
  const { name = '', organisation = '' } = people[mail.line - 2] ?? {};
  const known = [name, organisation].filter((part) => part !== '').join(', ');
  return (
    <>
      {known !== '' && (
        <span className="mail-name" dir="auto">
          {known}
        </span>
      )}{' '}
      <span className="help">{mail.recipient}</span>
    </>
  );
}

/** What is done about somebody, or came of it. */
function State({ mail: { state, isSent, correction, meaning, answer } }: { mail: PlannedMail }) {
  const say = useWords();
  const isAgain = isSent && state !== 'planned';
  return (
    <>
      <span className="mail-state">{say(isSent ? 'mailState.planned' : `mailState.${state}`)}</span>
      {isAgain && <span className="help">{say('mails.before', { state: say(`mailState.${state}`) })}</span>}
      {isSent && correction && <span className="help">{say('mails.hasEarlier')}</span>}
      {meaning !== undefined && <span className="help">{meaning}</span>}
      {answer !== '' && state !== 'accepted' && (
        <span className="help" dir="auto">
          {answer}
        </span>
      )}
    </>
  );
}
