// The mails of a period: who gets them, what they say, what came of them; and the way to send them.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { JobList } from '../out/job-list.tsx';
import { useWords } from '../words.ts';
import { Kinds } from './kinds.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { PlanForm } from './plan-form.tsx';
import { Sender } from './sender.tsx';
import { useList } from './use-list.ts';
import { usePlan } from './use-plan.ts';
import { Why } from './why.tsx';

export function Mails({ form }: { form: PeriodForm }) {
  const say = useWords();
  const list = useList();
  const version = list.state === 'saved' ? list.known?.version : undefined;
  const plan = usePlan(form.id, version);
  const [isOpen, open] = useState(false);
  const { known, people } = list;
  const { told } = plan;
  const faults = known?.findings.length ?? 0;
  return (
    <section className="form mails" aria-labelledby="out-mails">
      <h2 id="out-mails">{say('mails.title')}</h2>
      <p className="help">{say('mails.says')}</p>
      <div className="mails-list">
        <p>
          {people.length > 0
            ? say('mails.people', { count: people.length, operation: form.operation })
            : say('mails.nobody', { operation: form.operation })}
        </p>
        <Button className="secondary small" isDisabled={!known} onPress={() => open(true)}>
          {say(people.length > 0 ? 'mails.edit' : 'mails.begin')}
        </Button>
      </div>
      {list.why && !isOpen && <Why why={list.why} severity="error" />}
      {isOpen && <PeopleDialog list={list} form={form} leave={() => open(false)} />}
      {people.length > 0 && <Sender list={list} from={told?.plan?.from} />}
      <div className="mails-told">
        {told?.missing.map((one) => (
          <Why key={one.code} why={one} />
        ))}
        {people.length > 0 && faults > 0 && (
          <Why why={{ code: 'recipients-faulty', message: '', hint: '' }} severity="error" />
        )}
        {told?.why && people.length > 0 && faults === 0 && !plan.isSending && <Why why={told.why} />}
      </div>
      {told?.plan && people.length > 0 && (
        <>
          <Kinds kinds={told.plan.kinds} languages={form.languages} />
          <PlanForm form={form} plan={plan} told={told} people={people} isSaved={list.state === 'saved'} />
        </>
      )}
      <JobList period={form.id} kinds={['mails']} />
      <p className="unseen" role="status">
        {plan.isAsking ? say('mails.planning') : ''}
      </p>
    </section>
  );
}
