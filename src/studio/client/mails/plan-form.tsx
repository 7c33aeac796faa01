// The plan: who gets a mail now, who does not and why, what came of those that went out; and the button that sends.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MailsPlan, Person, PlannedMail } from '../../contract/mails.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { useMay } from '../may.ts';
import { Check } from '../parts/check.tsx';
import { useWords } from '../words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { PlanTable } from './plan-table.tsx';
import type { Plan } from './use-plan.ts';

type Props = {
  form: PeriodForm;
  plan: Plan;
  told: MailsPlan;
  people: readonly Person[];
  /** Whether the plan is about the list as it stands on the screen. */
  isSaved: boolean;
};

export function PlanForm({ form, plan, told, people, isSaved }: Props) {
  const say = useWords();
  const [asked, ask] = useState<string>();
  const maySend = useMay('/api/send');
  const { wishes, isAsking, isSending } = plan;
  if (!told.plan) return null;
  const { mails, mark } = told.plan;
  const open = mails.filter(({ isSent }) => isSent);
  const again = open.filter(({ correction }) => correction).length;
  const isReady =
    isSaved &&
    open.length > 0 &&
    told.missing.length === 0 &&
    (again === 0 || wishes.correction) &&
    !isAsking &&
    !isSending;
  return (
    <>
      <h3>{say('mails.plan')}</h3>
      <PlanTable mails={mails} people={people} languages={form.languages} />
      {maySend && <Again mails={mails} again={again} plan={plan} />}
      {open.length === 0 || isSending ? (
        <p>
          <strong>{say(isSending ? 'mails.sending' : 'mails.none')}</strong>
        </p>
      ) : !maySend ? (
        <p className="help">{say('may.send')}</p>
      ) : (
        <div className="buttons">
          <Button className="secondary" isDisabled={!isReady} onPress={() => ask(mark)}>
            {say('mails.send', { count: open.length })}
          </Button>
        </div>
      )}
      {asked !== undefined && (
        <ConfirmDialog
          form={form}
          told={told}
          asked={asked}
          wishes={wishes}
          people={people}
          leave={() => ask(undefined)}
        />
      )}
    </>
  );
}

/** Who may get it beside those who never did; only what there is somebody for. */
function Again({ mails, again, plan }: { mails: readonly PlannedMail[]; again: number; plan: Plan }) {
  const say = useWords();
  const { wishes, wish } = plan;
  const has = (...states: PlannedMail['state'][]) => mails.some(({ state }) => states.includes(state));
  return (
    <>
      {(again > 0 || wishes.correction) && (
        <Check
          name={say('mails.again', { count: again })}
          says={say('mails.again.says')}
          isSelected={wishes.correction}
          onChange={(correction) => wish({ correction })}
        />
      )}
      {(has('uncertain') || wishes.resendUncertain) && (
        <Check
          name={say('mails.uncertain')}
          says={say('mails.uncertain.says')}
          isSelected={wishes.resendUncertain}
          onChange={(resendUncertain) => wish({ resendUncertain })}
        />
      )}
      {(has('refused', 'bounced') || wishes.retryRefused) && (
        <Check
          name={say('mails.refused')}
          says={say('mails.refused.says')}
          isSelected={wishes.retryRefused}
          onChange={(retryRefused) => wish({ retryRefused })}
        />
      )}
    </>
  );
}
