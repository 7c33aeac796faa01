// The last question before mails leave: how many, to whom, from whom. What is confirmed is just this plan, and no later one.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MailsPlan, MailWishes, Person } from '../../contract/mails.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Who } from './plan-table.tsx';

type Props = {
  form: PeriodForm;
  told: MailsPlan;
  /** The mark of the plan that the question was asked about. */
  asked: string;
  wishes: MailWishes;
  people: readonly Person[];
  leave: () => void;
};

export function ConfirmDialog({ form, told: { plan, server }, asked, wishes, people, leave }: Props) {
  const say = useWords();
  const studio = useStudio();
  if (!plan) return null;
  const open = plan.mails.filter(({ isSent }) => isSent);
  const count = open.length;
  const isOther = plan.mark !== asked;
  const send = () => {
    leave();
    void studio.sendMails(asked, wishes);
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={leave}>
      <Modal className="modal is-wide">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{say('confirm.title', { count })}</Heading>
          <p>
            {say('confirm.says', {
              period: `${form.operation} · ${form.name}`,
              from: plan.from ?? '',
              server: server ?? '',
            })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys. */}
          <ol className="confirm-list" tabIndex={0} aria-label={say('mails.who')}>
            {open.map((mail) => (
              <li key={mail.line}>
                <Who mail={mail} people={people} />
              </li>
            ))}
          </ol>
          <p className="help">{say('confirm.final')}</p>
          {isOther && (
            <p className="finding" data-severity="error" role="alert">
              {say('confirm.other')}
            </p>
          )}
          <div className="buttons">
            <Button className="secondary" onPress={leave} autoFocus>
              {say('cancel')}
            </Button>
            <Button className="primary" isDisabled={isOther} onPress={send}>
              {say('confirm.send', { count })}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
