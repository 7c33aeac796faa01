// The last look: what was chosen, what is still empty, each with its way there; then the operation is made.
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { refusedIn } from '../parts/refused.ts';
import { gapsOf, type Step, steps } from '../store/draft.ts';
import { Refused } from '../store/request.ts';
import { hashOf } from '../store/route.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords, type Word } from '../words.ts';
import { Refusal } from './refusal.tsx';
import { useLanguageNames } from './use-language-names.ts';

export function ReadyStep() {
  const say = useWords();
  const draft = useKnown((known) => known.draft);
  const tried = useKnown((known) => known.tried);
  const offers = useKnown((known) => known.offers);
  const languageName = useLanguageNames();
  const gaps = gapsOf(draft, tried);
  const open = steps.filter((step) => gaps[step] > 0);
  const [year = '', month = ''] = (draft.month || (offers?.month ?? '')).split('-');
  const country = offers?.countries.find(({ iso3 }) => iso3 === draft.iso3)?.name;
  return (
    <>
      <dl className="summary">
        <dt>{say('begin.country')}</dt>
        <dd>{country ?? draft.iso3}</dd>
        <dt>{say('begin.first')}</dt>
        <dd>{`${say(`month.${month}` as Word)} ${year}`}</dd>
        <dt>{say('begin.step.languages')}</dt>
        <dd>{draft.languages.map(languageName).join(', ')}</dd>
        <dt>{say('begin.step.logo')}</dt>
        <dd>{draft.logo?.name ?? say('begin.noLogo')}</dd>
      </dl>
      {open.length > 0 && <Open gaps={gaps} open={open} />}
      {tried?.faults.some((fault) => fault !== 'other') && (
        <p className="finding" data-severity="error">
          <a href={hashOf({ screen: 'begin', step: 'contact' })}>{say('begin.contactWrong')}</a>
        </p>
      )}
      <Refusal />
      <Make />
    </>
  );
}

function Open({ gaps, open }: { gaps: Readonly<Record<Step, number>>; open: readonly Step[] }) {
  const say = useWords();
  return (
    <div className="finding" data-severity="note">
      <div>
        <p>{say('begin.gaps')}</p>
        <ul className="plain">
          {open.map((step) => (
            <li key={step}>
              <a href={hashOf({ screen: 'begin', step })}>{say(`begin.step.${step}`)}</a>
              {` · ${say('begin.empty', { count: gaps[step] })}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Make() {
  const say = useWords();
  const studio = useStudio();
  const isThere = useKnown(({ tried }) => tried?.isThere ?? false);
  const [why, setWhy] = useState('');
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      await studio.beginOperation();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setWhy(error.status === 0 ? say('lost.title') : refusedIn(say, error));
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      {(why !== '' || isThere) && (
        <p className="finding" data-severity="error" role="alert">
          {why || say('begin.there')}
        </p>
      )}
      <div className="buttons">
        <Button className="primary" isDisabled={isThere || isMaking} onPress={() => void make()}>
          {say(isMaking ? 'begin.making' : 'begin.make')}
        </Button>
        <Erase />
      </div>
    </>
  );
}

/** What was typed goes for good, so it is asked first. */
function Erase() {
  const say = useWords();
  const studio = useStudio();
  return (
    <DialogTrigger>
      <Button className="quiet">{say('begin.erase')}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog role="alertdialog">
            {({ close }) => (
              <div className="form">
                <Heading slot="title">{say('begin.eraseTitle')}</Heading>
                <p>{say('begin.eraseSays')}</p>
                <div className="buttons">
                  <Button className="secondary" onPress={close}>
                    {say('cancel')}
                  </Button>
                  <Button
                    className="primary"
                    onPress={() => {
                      studio.eraseDraft();
                      close();
                      studio.go({ screen: 'home' });
                    }}
                  >
                    {say('begin.erase')}
                  </Button>
                </div>
              </div>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
