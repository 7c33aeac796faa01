// Why something about mails cannot be done, and what to do, in the studio's own words where it has some.
import type { Told } from '../../contract/asks.ts';
import { Icon } from '../parts/icon.tsx';
import { type Said, saidIn } from '../parts/refused.ts';
import { type Say, useWords, type Word } from '../words.ts';

/** What the officer can do something about. What a mail server has said stays in its own words. */
const says: Readonly<Record<string, readonly [message: Word, hint: Word]>> = {
  'recipients-faulty': ['why.list', 'why.list.hint'],
  'edition-missing': ['why.unmade', 'why.unmade.hint'],
  'edition-draft': ['why.draft', 'why.make.hint'],
  'edition-faulty': ['why.faulty', 'why.faulty.hint'],
  'edition-differs': ['why.differs', 'why.make.hint'],
  'edition-outdated': ['why.outdated', 'why.make.hint'],
  'not-approved': ['why.unapproved', 'why.unapproved.hint'],
  'is-example': ['why.example', 'why.example.hint'],
  'smtp-missing': ['why.server', 'why.server.hint'],
  'smtp-address': ['why.address', 'why.server.hint'],
  'sender-missing': ['why.sender', 'why.sender.hint'],
  'sender-address': ['why.senderWrong', 'why.sender.hint'],
  'link-missing': ['why.link', 'why.link.hint'],
  'link-address': ['why.linkWrong', 'why.link.hint'],
  'dkim-missing': ['why.key', 'why.key.hint'],
  'dkim-key': ['why.key', 'why.key.hint'],
  'dkim-open': ['why.key', 'why.key.hint'],
  'dkim-domain': ['why.key', 'why.key.hint'],
  'dkim-selector': ['why.key', 'why.key.hint'],
  'key-in-data': ['why.key', 'why.key.hint'],
  'ledger-busy': ['why.busy', 'why.busy.hint'],
};

/** What is told, in words of the studio. */
export function inWords(say: Say, told: Told): Said {
  const own = says[told.code ?? ''];
  return own ? { message: say(own[0]), hint: say(own[1]) } : saidIn(say, told);
}

export function Why({ why, severity = 'warning' }: { why: Told; severity?: 'error' | 'warning' }) {
  const say = useWords();
  const { message, hint, language } = inWords(say, why);
  return (
    <div className="finding" data-severity={severity}>
      <Icon name="warning" />
      <div>
        <p>
          <strong>{message}</strong>
        </p>
        <p className="help" lang={language}>
          {hint}
        </p>
      </div>
    </div>
  );
}
