// The list of figures to put into a passage: searched by name, label and value.
import { useMemo, useState } from 'react';
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { FigureRow, PeriodForm } from '../../contract/period.ts';
import { useWords } from '../words.ts';
import { matching } from './matching.ts';

type Props = { form: PeriodForm; language: string; choose: (name: string) => void };

/** So many are shown: a word or a digit more leads further than a long list. */
const most = 7;

export function FigureList({ form, language, choose }: Props) {
  const say = useWords();
  const [query, search] = useState('');
  const found = useMemo(() => matching(form.figures, query, language), [form.figures, query, language]);
  const rows = found.slice(0, most);
  return (
    <Dialog className="figure-list" aria-label={say('figureList.title')}>
      <Autocomplete inputValue={query} onInputChange={search}>
        <SearchField className="field" aria-label={say('figureList.search')} autoFocus>
          <Input className="input" placeholder={say('figureList.search')} />
        </SearchField>
        <ListBox
          className="list"
          aria-label={say('figureList.title')}
          items={rows}
          renderEmptyState={() => <p className="help">{say('figureList.none')}</p>}
        >
          {(row) => <Row row={row} language={language} choose={choose} />}
        </ListBox>
        {found.length > most && (
          <p className="help more">{say('figureList.more', { count: found.length - most })}</p>
        )}
      </Autocomplete>
    </Dialog>
  );
}

function Row({ row, language, choose }: { row: FigureRow } & Pick<Props, 'language' | 'choose'>) {
  const say = useWords();
  return (
    <ListBoxItem id={row.name} textValue={row.label} className="list-item" onAction={() => choose(row.name)}>
      <span className="list-row">
        <span>{row.label}</span>{' '}
        <span className="list-value">{row.printed[language] ?? say('state.gap')}</span>
      </span>{' '}
      <span className="help">{row.time}</span>
    </ListBoxItem>
  );
}
