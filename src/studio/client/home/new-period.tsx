// A new period of an operation: it takes over the last one's words and empties what has to be new.
import { useState } from 'react';
import { Button, Form, Heading, Input, Label, TextField } from 'react-aria-components';
import type { HomeOperation } from '../../contract/home.ts';
import { Asking, FormEnd } from '../parts/asking.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/pick.tsx';
import { refusedIn } from '../parts/refused.ts';
import { Refused } from '../store/request.ts';
import { useStudio } from '../use-studio.ts';
import { type Say, useWords, type Word } from '../words.ts';

export function NewPeriod({ operations }: { operations: readonly HomeOperation[] }) {
  const say = useWords();
  return (
    <Asking
      opens={
        <Button className="primary">
          <Icon name="plus" />
          {say('new.open')}
        </Button>
      }
    >
      {(close) => <Asked operations={operations} close={close} />}
    </Asking>
  );
}

function Asked({ operations, close }: { operations: readonly HomeOperation[]; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const { operation, chooseOperation, month, setMonth, year, setYear } = useLikely(operations);
  const [why, setWhy] = useState('');
  const months = Array.from({ length: 12 }, (_, index) => {
    const id = twoDigits(index + 1);
    return { id, name: say(`month.${id}` as Word) };
  });
  const begin = async () => {
    try {
      await studio.begin(operation, `${year}-${month}`);
      close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setWhy(whyNot(say, error));
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
        <Pick label={say('new.operation')} options={operations} chosen={operation} choose={chooseOperation} />
      )}
      <div className="month-year">
        <Pick label={say('new.month')} options={months} chosen={month} choose={setMonth} />
        <TextField className="field" value={year} onChange={setYear} isRequired isInvalid={why !== ''}>
          <Label>{say('new.year')}</Label>
          <Input className="input" inputMode="numeric" pattern="[0-9]{4}" maxLength={4} autoComplete="off" />
        </TextField>
      </div>
      <p className="help">{say('new.monthHint')}</p>
      {why !== '' && (
        <p className="finding" data-severity="error" role="alert">
          {why}
        </p>
      )}
      <FormEnd leave={close} says={say('new.begin')} />
    </Form>
  );
}

/** Which period is begun: at first the next one of an operation. */
function useLikely(operations: readonly HomeOperation[]) {
  const [first] = operations;
  const [operation, setOperation] = useState(first?.id ?? '');
  const [year, setYear] = useState(first?.next.slice(0, 4) ?? '');
  const [month, setMonth] = useState(first?.next.slice(5) ?? '');
  const chooseOperation = (id: string) => {
    const next = operations.find((one) => one.id === id)?.next;
    setOperation(id);
    if (next === undefined) return;
    setYear(next.slice(0, 4));
    setMonth(next.slice(5));
  };
  return { operation, chooseOperation, month, setMonth, year, setYear };
}

/** What is asked has a year that is none, where it is not what the server takes. */
function whyNot(say: Say, error: Refused): string {
  if (error.status === 0) return say('lost.title');
  return error.code === 'wrong-ask' ? say('new.wrongYear') : refusedIn(say, error);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
