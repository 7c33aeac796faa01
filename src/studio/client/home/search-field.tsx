// What is looked for in all periods, and in whose.
import { useRef } from 'react';
import { Input, Label, SearchField, Text } from 'react-aria-components';
import type { HomeOperation } from '../../contract/home.ts';
import { Pick } from '../parts/pick.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { useSearchKey } from './use-search-key.ts';

const all = '*';

export function PeriodsSearch({ operations }: { operations: readonly HomeOperation[] }) {
  const say = useWords();
  const studio = useStudio();
  const route = useKnown((known) => known.route);
  const { search, operation } = route.screen === 'home' ? route : {};
  const input = useRef<HTMLInputElement>(null);
  useSearchKey(() => {
    input.current?.focus();
    input.current?.select();
  });
  const options = [
    { id: all, name: say('search.everywhere') },
    ...operations.map(({ id, name }) => ({ id, name })),
  ];
  return (
    <search className="home-search" aria-label={say('search.label')}>
      <SearchField
        className="field"
        value={search ?? ''}
        onChange={(text) => studio.seek(text.slice(0, 200), operation)}
        autoFocus={search !== undefined}
      >
        <Label>{say('search.label')}</Label>
        <Input
          ref={input}
          className="input"
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          aria-keyshortcuts="Control+Shift+F"
        />
        <Text slot="description" className="help">
          {say('search.says')}
        </Text>
      </SearchField>
      {operations.length > 1 && (
        <Pick
          label={say('find.in')}
          options={options}
          chosen={operation ?? all}
          choose={(id) => studio.seek(search ?? '', id === all ? undefined : id)}
        />
      )}
    </search>
  );
}
