// One page of one of the two periods, as a picture with a name.
import type { StudioPage } from '../../contract/page.ts';
import { useWords } from '../words.ts';

type Props = {
  page: StudioPage;
  period: string;
  /** The name of its language. */
  language: string;
  isOver?: boolean;
};

export function PagePicture({
  page: { number, picture, width, height },
  period,
  language,
  isOver = false,
}: Props) {
  const say = useWords();
  return (
    <img
      src={picture}
      width={width}
      height={height}
      alt={say('compare.pictureOf', { number, period, language })}
      data-over={isOver || undefined}
    />
  );
}
