// Who approved a period in which language, what was changed since, and to approve it as it is.
import type { PeriodForm } from '../../contract/period.ts';
import type { StudioApproval } from '../../contract/together.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown } from '../use-studio.ts';
import { type Say, useWords } from '../words.ts';
import { Approve } from './approve.tsx';
import { ChangesSince } from './changes-since.tsx';
import { Withdraw } from './withdraw.tsx';

export function ApprovalForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const together = useKnown((known) => known.together);
  if (!together) return <p className="help">{say('loading')}</p>;
  return (
    <div className="approval">
      {together.required && <p className="help">{say('approval.required')}</p>}
      {together.approvals.map((approval) => (
        <Standing key={approval.language} approval={approval} form={form} />
      ))}
      <Approve form={form} together={together} />
    </div>
  );
}

function Standing({ approval, form }: { approval: StudioApproval; form: PeriodForm }) {
  const say = useWords();
  const name =
    form.languages.find(({ language }) => language === approval.language)?.name ?? approval.language;
  const { counts, state, changes } = approval;
  const id = `approval-${approval.language}`;
  return (
    <section className="standing" data-state={counts ? 'approved' : state} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p className="standing-words" role="status">
        {counts && <Icon name="check" />}
        {state === 'changed' && <Icon name="warning" />}
        {standingWords(approval, say)}
      </p>
      {changes.length > 0 && <ChangesSince changes={changes} form={form} language={approval.language} />}
      {state === 'approved' && (
        <div className="buttons">
          <Withdraw approval={approval} name={name} />
        </div>
      )}
    </section>
  );
}

export function standingWords(
  { state, counts, by = '', when = '', isSigned, changes }: StudioApproval,
  say: Say,
) {
  const who = { name: by, when };
  if (state === 'none') return say('approval.none');
  if (state === 'changed') return say('approval.changed', { ...who, count: changes.length });
  if (!counts) return say('approval.otherKey', who);
  return say(isSigned ? 'approval.signed' : 'approval.marked', who);
}
