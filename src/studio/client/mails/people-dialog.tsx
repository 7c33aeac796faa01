// The list of recipients: typed, pasted out of a spreadsheet, or brought as a file. It saves itself.
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { useFileDrop } from '../bring/file-drop.ts';
import { Finding } from '../parts/finding.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import type { ListState } from './list-keeper.ts';
import { nobody } from './pasted-people.ts';
import { PeopleTable } from './people-table.tsx';
import type { List } from './use-list.ts';
import { Why } from './why.tsx';

/** How far the list is saved, as everything in the studio says it. */
const shownState = {
  saved: 'all',
  waiting: 'saving',
  saving: 'saving',
  conflict: 'conflict',
  refused: 'refused',
  lost: 'lost',
} as const satisfies Record<ListState['state'], string>;

export function PeopleDialog({
  list,
  form: { operation, languages },
  leave,
}: {
  list: List;
  form: Pick<PeriodForm, 'operation' | 'languages'>;
  leave: () => void;
}) {
  const say = useWords();
  const { people, known, state } = list;
  const { isOver, drop } = useFileDrop((file) => void list.bring(file));
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={leave}>
      <Modal className="modal is-widest">
        <Dialog className="dialog">
          <div className="mail-head">
            <Heading slot="title">{say('people.title', { operation })}</Heading>
            <p className="saved" role="status" data-state={shownState[state]}>
              {say(`saved.${shownState[state]}`)}
            </p>
          </div>
          <p className="help">{say('people.says')}</p>
          <div className="people" data-over={isOver || undefined} {...drop}>
            {isOver && <p className="drop-here">{say('people.drop')}</p>}
            <PeopleTable
              people={people.length > 0 ? people : [nobody]}
              set={(changed) => list.set({ people: changed })}
              findings={known?.findings ?? []}
              languages={languages}
            />
          </div>
          <Trouble list={list} />
          <Ways list={list} leave={leave} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Why a file was not taken, or the list is not saved. */
function Trouble({ list: { refused, why, state, choose } }: { list: List }) {
  const say = useWords();
  return (
    <div role="alert">
      {refused && (
        <p>
          <strong>{say('people.notTaken')}</strong>
        </p>
      )}
      {refused?.slice(0, 5).map((finding) => (
        <Finding key={`${finding.code} ${finding.line}`} finding={finding} />
      ))}
      {refused?.length === 0 && <p className="help">{say('people.empty')}</p>}
      {why && <Why why={why} severity="error" />}
      {state === 'conflict' && (
        <div className="buttons">
          <Button className="secondary" onPress={() => void choose('ours')}>
            {say('people.ours')}
          </Button>
          <Button className="secondary" onPress={() => void choose('theirs')}>
            {say('people.theirs')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Ways({ list, leave }: { list: List; leave: () => void }) {
  const say = useWords();
  return (
    <div className="buttons">
      <Button className="secondary" onPress={() => list.set({ people: [...list.people, nobody] })}>
        <Icon name="plus" />
        {say('people.add')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['.csv', '.txt', '.tsv']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void list.bring(file);
        }}
      >
        <Button className="secondary">
          <Icon name="file" />
          {say('people.file')}
        </Button>
      </FileTrigger>
      <Button className="primary" onPress={leave}>
        {say('people.done')}
      </Button>
    </div>
  );
}
