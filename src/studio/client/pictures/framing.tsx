// The picture with the cross that says what every cut keeps, and the cuts beside it.
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FormPicture, PeriodForm } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Crops } from './crops.tsx';
import { Cross } from './cross.tsx';
import { printedBox } from './of-picture.ts';

type Opened = FormPicture & Required<Pick<FormPicture, 'size' | 'focus'>>;

type Props = {
  picture: Opened;
  form: PeriodForm;
  title: string;
  /** Whether somebody else was faster. */
  moved: (isMoved: boolean) => void;
  /** What else can be done with it. */
  children: ReactNode;
};

/** No focus is there. */
const nowhere = { x: -1, y: -1 };

export function Framing({ picture, form, title, moved, children }: Props) {
  const say = useWords();
  const studio = useStudio();
  const pages = useKnown((known) => known.pages);
  const isWanted = useKnown(({ route }) => route.screen === 'period' && route.at === picture.id);
  const [focus, setFocus] = useState(picture.focus);
  // Another focus of the server's takes the place of what stands on the screen.
  const [known, know] = useState(picture.focus);
  if (known.x !== picture.focus.x || known.y !== picture.focus.y) {
    know(picture.focus);
    setFocus(picture.focus);
  }
  const mayMove = useMayChange('figures');
  const { size, file, isFocusGiven } = picture;
  const set = async (to: Opened['focus'] | undefined) => {
    const isSaved = await studio.setFocus(picture, to);
    moved(!isSaved);
    // Not what this picture said when it was moved, but what it says by now.
    if (!isSaved) know(nowhere);
  };
  const print = printedBox(pages, picture);
  const address = `/photos/${form.id}/${encodeURIComponent(picture.id)}?${new URLSearchParams({ file: file ?? '' })}`;
  const help = `focus-${picture.id}`;
  return (
    <div className="framing">
      <div>
        <div className="whole" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
          <img src={address} alt="" draggable={false} />
          {mayMove && (
            <Cross
              {...{ focus, isWanted }}
              label={say('pictures.focus', { title })}
              describedBy={help}
              move={setFocus}
              set={(to) => void set(to)}
            />
          )}
        </div>
        <p className="help" id={help}>
          {say(isFocusGiven ? 'pictures.focusGiven' : 'pictures.focusGuessed')}{' '}
          {mayMove && say('pictures.focusHelp')}
        </p>
        <div className="buttons">
          {children}
          {isFocusGiven && mayMove && (
            <Button className="secondary small" onPress={() => void set(undefined)}>
              {say('pictures.guess')}
            </Button>
          )}
        </div>
      </div>
      <Crops {...{ address, size, focus, ...(print && { print }) }} isDrawing={picture.isDrawing ?? false} />
    </div>
  );
}
