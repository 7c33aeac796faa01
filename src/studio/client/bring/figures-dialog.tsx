// Figures out of a file, step by step: the day that they are of, what would change, and whether it is taken.
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { largestUpload } from '../../contract/bounds.ts';
import type { Imported } from '../../contract/uploads.ts';
import { saidIn } from '../parts/refused.ts';
import { Refused } from '../store/request.ts';
import { useStudio } from '../use-studio.ts';
import { type Say, useWords } from '../words.ts';
import { DayForm } from './day-form.tsx';
import { Offered } from './offered.tsx';

/** What stands in the dialog. */
type Step =
  | { is: 'busy'; isTaking: boolean }
  | { is: 'refused'; message: string; hint: string }
  | { is: 'answered'; answer: Exclude<Imported, { state: 'taken' }> };

type Props = { file: File; taken: (count: number) => void; leave: () => void };

export function FiguresDialog({ file, taken, leave }: Props) {
  const say = useWords();
  const [asOf, setAsOf] = useState('');
  const { step, ask, again } = useAsked(file, taken);
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={leave} isDismissable={step.is !== 'busy'}>
      <Modal className="modal is-wide">
        <Dialog className="dialog">
          <Heading slot="title">{say('bring.title', { name: file.name })}</Heading>
          <div role="status">
            {step.is === 'busy' && (
              <p className="help">{say(step.isTaking ? 'bring.taking' : 'bring.reading')}</p>
            )}
          </div>
          {step.is === 'refused' && (
            <Why message={step.message} hint={step.hint}>
              {asOf !== '' && (
                <Button className="secondary" onPress={again}>
                  {say('bring.otherDay')}
                </Button>
              )}
              <Button className="primary" onPress={leave} autoFocus>
                {say('close')}
              </Button>
            </Why>
          )}
          {step.is === 'answered' && step.answer.state === 'asOf' && (
            <DayForm
              day={asOf}
              leave={leave}
              chosen={(day) => {
                setAsOf(day);
                void ask(day);
              }}
            />
          )}
          {step.is === 'answered' && step.answer.state === 'offered' && (
            <Offered
              offer={step.answer}
              day={asOf}
              otherDay={again}
              take={(wanted) => void ask(asOf, wanted)}
              leave={leave}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks the server about the file, at first without a day. */
function useAsked(file: File, taken: (count: number) => void) {
  const say = useWords();
  const studio = useStudio();
  const [step, setStep] = useState<Step>({ is: 'busy', isTaking: false });
  const ask = async (day: string, take?: string) => {
    setStep({ is: 'busy', isTaking: take !== undefined });
    try {
      if (file.size > largestUpload.figures) throw tooLarge(say, file.name);
      const wish = { ...(day !== '' && { asOf: day }), ...(take !== undefined && { take }) };
      const answer = await studio.bringFigures(file, wish);
      if (answer.state === 'taken') taken(answer.count);
      else setStep({ is: 'answered', answer });
    } catch (error) {
      const { message, hint } = refusalOf(error, say, file.name);
      setStep({ is: 'refused', message, hint });
    }
  };
  const first = useRef(ask);
  useEffect(() => void first.current(''), []);
  const again = () => setStep({ is: 'answered', answer: { state: 'asOf' } });
  return { step, ask, again };
}

function Why({ message, hint, children }: { message: string; hint: string; children: React.ReactNode }) {
  return (
    <div role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      <p className="help">{hint}</p>
      <div className="buttons">{children}</div>
    </div>
  );
}

function tooLarge(say: Say, name: string): Refused {
  const most = largestUpload.figures / 1_000_000;
  return new Refused(413, say('bring.tooLarge', { name, most }));
}

/** A file that is gone or was changed since it was chosen cannot be read by the browser: that is no answer, too. */
function refusalOf(error: unknown, say: Say, name: string): { message: string; hint: string } {
  if (!(error instanceof Refused)) throw error;
  if (error.status !== 0) return saidIn(say, error);
  return { message: say('bring.unsent', { name }), hint: say('bring.unsentHint') };
}
