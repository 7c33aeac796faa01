// The two ways by which figures come as a file: the form that goes out to be filled in, and a file that is chosen.
import { Button, FileTrigger } from 'react-aria-components';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';

export function FiguresFile({ period, take }: { period: string; take: (file: File) => void }) {
  const say = useWords();
  const mayBring = useMay('/api/import');
  return (
    <div className="pair figures-file">
      {mayBring && (
        <FileTrigger
          acceptedFileTypes={['.csv', '.zip', '.json', '.xlsx']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) take(file);
          }}
        >
          <Button className="secondary small">
            <Icon name="file" />
            {say('figures.file')}
          </Button>
        </FileTrigger>
      )}
      <a
        className="secondary small"
        href={`/files/figures/${period}`}
        download
        aria-label={say('figures.formSays')}
        title={say('figures.formSays')}
      >
        <Icon name="down" />
        {say('figures.form')}
      </a>
    </div>
  );
}
