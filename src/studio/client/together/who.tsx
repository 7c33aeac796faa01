// Who one is: asked where a name is needed, and in the head of every screen.
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Input,
  Label,
  Popover,
  TextField,
} from 'react-aria-components';
import type { Home } from '../../contract/home.ts';
import { isAllowed, needsOf } from '../../contract/needs.ts';
import { Icon } from '../parts/icon.tsx';
import { signedInAs, signOut } from '../store/signed-in.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

/** The person’s name as it is written, and what has to be done with it before anything is said: nothing where it is known. */
export function useName() {
  const studio = useStudio();
  const person = useKnown((known) => known.person);
  const [name, write] = useState('');
  return {
    name,
    write,
    isKnown: person !== '',
    isThere: person !== '' || name.trim() !== '',
    async told() {
      if (person === '') await studio.name(name);
    },
  };
}

export function NameField({ name, write }: Pick<ReturnType<typeof useName>, 'name' | 'write'>) {
  const say = useWords();
  return (
    <TextField className="field" value={name} onChange={write} maxLength={100} isRequired>
      <Label>{say('who.name')}</Label>
      <Input className="input" autoComplete="name" dir="auto" />
      <p className="help">{say('who.says')}</p>
    </TextField>
  );
}

export function Who() {
  const say = useWords();
  const person = useKnown((known) => known.person);
  const signedIn = signedInAs();
  if (signedIn !== undefined) return <SignedIn name={signedIn} />;
  return (
    <DialogTrigger>
      <Button className="who" aria-label={person === '' ? say('who.ask') : say('who.you', { name: person })}>
        <Icon name="person" />
        <span className="who-name">{person === '' ? say('who.ask') : person}</span>
      </Button>
      <Popover className="popover who-form">
        <Dialog>{({ close }) => <Asked close={close} person={person} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The name that one has signed in with is another’s to change: here one only leaves. */
function SignedIn({ name }: { name: string }) {
  const say = useWords();
  const isAdmin = useKnown(({ home, form }) => givesRoles([home, form, ...(home?.operations ?? [])]));
  return (
    <DialogTrigger>
      <Button className="who" aria-label={say('who.signedIn', { name })}>
        <Icon name="person" />
        <span className="who-name">{name}</span>
      </Button>
      <Popover className="popover who-form">
        <Dialog className="form">
          <Heading slot="title" className="unseen">
            {say('who.signedIn', { name })}
          </Heading>
          <p>{say('who.signedIn', { name })}</p>
          <p>
            <a href="/board">{say('who.board')}</a>
          </p>
          {isAdmin && (
            <p>
              <a href="/people">{say('who.people')}</a>
            </p>
          )}
          <div className="buttons">
            <Button className="secondary" onPress={() => void signOut()}>
              {say('who.signOut')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Whether somebody gives roles anywhere. */
function givesRoles(told: readonly (Pick<Home, 'rights'> | undefined)[]): boolean {
  return told.some((one) => one?.rights && isAllowed(one.rights, needsOf('/api/operation/new', undefined)));
}

function Asked({ person, close }: { person: string; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const [name, write] = useState(person);
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void studio.name(name).then(close);
      }}
    >
      <Heading slot="title" className="unseen">
        {say('who.ask')}
      </Heading>
      <NameField name={name} write={write} />
      <div className="buttons">
        <Button className="primary" type="submit">
          {say('who.keep')}
        </Button>
      </div>
    </Form>
  );
}
