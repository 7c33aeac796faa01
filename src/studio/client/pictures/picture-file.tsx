// Another picture in the place of one: chosen or dropped, and told whether it came, or why not.
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { largestUpload } from '../../contract/bounds.ts';
import type { FormPicture } from '../../contract/period.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { saidIn } from '../parts/refused.ts';
import { Refused } from '../store/request.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

type State =
  | { is: 'waiting' }
  | { is: 'busy' }
  | { is: 'done' }
  | { is: 'refused'; message: string; hint: string };

export type Brought = { state: State; take: (file: File) => void };

/** Brings a file in the place of a picture. */
export function useBrought(picture: FormPicture): Brought {
  const say = useWords();
  const studio = useStudio();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const bring = async (file: File) => {
    const { name } = file;
    const most = largestUpload.picture / 1_000_000;
    if (file.size > largestUpload.picture) {
      const message = say('bring.tooLarge', { name, most });
      return setState({ is: 'refused', message, hint: say('pictures.smaller') });
    }
    setState({ is: 'busy' });
    try {
      await studio.bringPicture(picture, file);
      setState({ is: 'done' });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { message, hint } =
        error.status === 0
          ? { message: say('bring.unsent', { name }), hint: say('bring.unsentHint') }
          : saidIn(say, error);
      setState({ is: 'refused', message, hint });
    }
  };
  return { state, take: (file) => void bring(file) };
}

/** The button that chooses one. */
export function ChoosePicture({ picture: { file }, brought }: { picture: FormPicture; brought: Brought }) {
  const say = useWords();
  const { state, take } = brought;
  const mayBring = useMay('/api/picture');
  if (!mayBring) return null;
  return (
    <FileTrigger
      acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp', 'image/svg+xml']}
      onSelect={(files) => {
        const chosen = files?.[0];
        if (chosen) take(chosen);
      }}
    >
      <Button className="secondary small" isDisabled={state.is === 'busy'}>
        <Icon name="file" />
        {say(file === null ? 'pictures.choose' : 'pictures.other')}
      </Button>
    </FileTrigger>
  );
}

/** What is known of its file, and what came of another one. */
export function PictureState({ picture, brought }: { picture: FormPicture; brought: Brought }) {
  const say = useWords();
  const { file, size, isDrawing } = picture;
  const { state } = brought;
  const facts = size && !isDrawing && say('pictures.size', { ...size });
  return (
    <>
      <p className="help">{[file?.split('/').at(-1), facts].filter(Boolean).join(' · ')}</p>
      <div role="status">
        {state.is === 'busy' && <p className="help">{say('pictures.bringing')}</p>}
        {state.is === 'done' && <p className="help">{say('pictures.taken')}</p>}
      </div>
      <div role="alert">
        {state.is === 'refused' && (
          <div className="notice" data-severity="error">
            <Icon name="warning" />
            <div>
              <p>
                <strong>{state.message}</strong>
              </p>
              <p className="help">{state.hint}</p>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
