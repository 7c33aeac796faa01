// The kinds of mail that go out: how many of each, its subject, what is with it; and a look at it.
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MailKind } from '../../contract/mails.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { sizeOf } from '../parts/size.ts';
import { IconButton } from '../parts/tip.tsx';
import { useWords } from '../words.ts';
import { languagesOf } from './languages-of.ts';

type Props = { kinds: readonly MailKind[]; languages: readonly FormLanguage[] };

export function Kinds({ kinds, languages }: Props) {
  const say = useWords();
  return (
    <>
      <h3>{say('mails.kinds')}</h3>
      <ul className="plain mail-kinds">
        {kinds.map((kind) => (
          <Kind key={kind.address} kind={kind} languages={languages} />
        ))}
      </ul>
    </>
  );
}

function Kind({ kind, languages }: { kind: MailKind; languages: readonly FormLanguage[] }) {
  const say = useWords();
  const { subject, count, delivery, correction } = kind;
  const name = [
    languagesOf(kind.languages, languages),
    say(`delivery.${delivery}`),
    ...(correction ? [say('mails.correction')] : []),
  ].join(' · ');
  return (
    <li className="mail-kind">
      <div>
        <p>
          <strong dir="auto">{subject}</strong>
        </p>
        <p className="help">
          {name} · {say('mails.to', { count })}
        </p>
      </div>
      <DialogTrigger>
        <Button className="secondary small" aria-label={say('mails.lookAt', { name })}>
          {say('mails.look')}
        </Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal is-wide is-mail">
            <Dialog className="dialog">
              {({ close }) => <Look kind={kind} name={name} close={close} />}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </li>
  );
}

/** The mail as its first reader gets it, in a frame in which nothing runs. */
function Look({ kind, name, close }: { kind: MailKind; name: string; close: () => void }) {
  const say = useWords();
  const [isThere, setThere] = useState(false);
  const { subject, files, address, delivery } = kind;
  return (
    <>
      <div className="mail-head">
        <div>
          <Heading slot="title" dir="auto">
            {subject}
          </Heading>
          <p className="help">{name}</p>
        </div>
        <IconButton icon="close" name={say('close')} press={close} />
      </div>
      <p className="help" role="status">
        {isThere ? '' : say('mails.opening')}
      </p>
      <iframe
        className="mail"
        src={address}
        title={say('mails.frame', { subject })}
        sandbox=""
        onLoad={() => setThere(true)}
      />
      <ul className="plain mail-files" aria-label={say(`mails.files.${delivery}`)}>
        {files.map((file) => (
          <li key={file.name}>
            <Icon name={delivery === 'link' ? 'link' : 'file'} />
            <span>{file.name}</span> <span className="help">{sizeOf(file.bytes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
