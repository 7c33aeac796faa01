// Where a link leads to.
import { useState } from 'react';
import { Button, Dialog, Form, Input, Label, TextField } from 'react-aria-components';
import { useWords } from '../words.ts';

type Props = { address: string; isThere: boolean; link: (address: string) => void };

export function LinkForm({ address: first, isThere, link }: Props) {
  const say = useWords();
  const [address, setAddress] = useState(first || 'https://');
  return (
    <Dialog className="small-dialog" aria-label={say('link.title')}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          link(address.trim());
        }}
      >
        <TextField
          className="field"
          value={address}
          onChange={setAddress}
          type="url"
          isRequired
          autoFocus
          pattern="(https?://|mailto:).+"
        >
          <Label>{say('link.address')}</Label>
          <Input className="input" spellCheck="false" />
        </TextField>
        <div className="buttons">
          {isThere && (
            <Button className="secondary" onPress={() => link('')}>
              {say('link.remove')}
            </Button>
          )}
          <Button className="secondary" type="submit">
            {say('link.set')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
