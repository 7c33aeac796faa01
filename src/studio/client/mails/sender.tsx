// Whom the mails come from, and where links lead.
import { Input, Label, Text, TextField } from 'react-aria-components';
import { useWords } from '../words.ts';
import type { List } from './use-list.ts';

/** @param from the sender as the plan has it */
export function Sender({ list, from }: { list: List; from: string | undefined }) {
  const say = useWords();
  const needsLink = list.people.some(({ delivery }) => delivery.toLowerCase() === 'link');
  return (
    <>
      <TextField
        className="field"
        type="email"
        value={list.from}
        onChange={(value) => list.set({ from: value })}
      >
        <Label>{say('sender.from')}</Label>
        <Text slot="description" className="help">
          {list.from === '' && from !== undefined ? say('sender.usual', { from }) : say('sender.says')}
        </Text>
        <Input className="input" autoComplete="off" />
      </TextField>
      {needsLink && (
        <TextField
          className="field"
          type="url"
          value={list.link}
          onChange={(value) => list.set({ link: value })}
        >
          <Label>{say('sender.link')}</Label>
          <Text slot="description" className="help">
            {say('sender.linkSays')}
          </Text>
          <Input className="input" autoComplete="off" placeholder="https://" />
        </TextField>
      )}
    </>
  );
}
