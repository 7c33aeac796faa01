// A new period of an operation: it takes over the last one's words and empties what has to be new.
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import type { HomeOperation } from '../../contract/home.ts';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/pick.tsx';
import { Refused } from '../store/request.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function NewPeriod({ operations }: { operations: readonly HomeOperation[] }) {
  const say = useWords();
  return (
    <DialogTrigger>
      <Button className="primary">
        <Icon name="plus" />
        {say('new.open')}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog>{({ close }) => <Asked operations={operations} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Asked({ operations, close }: { operations: readonly HomeOperation[]; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const [operation, setOperation] = useState(operations[0]?.id ?? '');
  const [month, setMonth] = useState('');
  const [why, setWhy] = useState('');
  const begin = async () => {
    try {
      await studio.begin(operation, month);
      close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setWhy(error.status === 0 ? say('lost.title') : `${error.message} ${error.hint}`);
    }
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Heading slot="title">{say('new.title')}</Heading>
      <p className="help">{say('new.says')}</p>
      {operations.length > 1 && (
        <Pick label={say('new.operation')} options={operations} chosen={operation} choose={setOperation} />
      )}
      <TextField className="field" value={month} onChange={setMonth} isRequired isInvalid={why !== ''}>
        <Label>{say('new.month')}</Label>
        <Text slot="description" className="help">
          {say('new.monthHint')}
        </Text>
        <Input type="month" className="input" pattern="[0-9]{4}-[0-9]{2}" placeholder="2025-03" />
        <FieldError className="finding-line">{why || undefined}</FieldError>
      </TextField>
      <div className="buttons">
        <Button className="secondary" onPress={close}>
          {say('cancel')}
        </Button>
        <Button className="primary" type="submit">
          {say('new.begin')}
        </Button>
      </div>
    </Form>
  );
}
