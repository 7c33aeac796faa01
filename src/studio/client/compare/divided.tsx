// A page of now with that of then over it, up to a line that is moved by mouse, finger or keys.
import { type CSSProperties, useId } from 'react';
import type { ComparedSide } from '../../contract/compare.ts';
import type { StudioPage } from '../../contract/page.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { useWords } from '../words.ts';
import { PagePicture } from './page-picture.tsx';

type Props = {
  last: ComparedSide;
  now: ComparedSide;
  language: FormLanguage;
  before: StudioPage;
  after: StudioPage;
  /** How much of the page, in per cent, shows the earlier one. */
  part: number;
  move: (part: number) => void;
};

export function Divided({ last, now, language: { name: language }, before, after, part, move }: Props) {
  const say = useWords();
  const id = useId();
  const { number } = after;
  return (
    <figure className="compare-side">
      <figcaption className="compare-names">
        <span>{last.name}</span>
        <label htmlFor={id}>
          {say('compare.move')}
          <span className="unseen">{say('compare.moveOf', { number, language })}</span>
        </label>
        <span>{now.name}</span>
      </figcaption>
      <div className="sheet divided" dir="ltr" style={{ '--part': `${part}%` } as CSSProperties}>
        <PagePicture page={after} period={now.name} language={language} />
        <PagePicture page={before} period={last.name} language={language} isOver />
        <span className="divider" aria-hidden="true">
          <span className="divider-grip" />
        </span>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          value={part}
          onChange={({ currentTarget }) => move(Number(currentTarget.value))}
          aria-valuetext={say('compare.parts', {
            ...{ part, last: last.name, rest: 100 - part, now: now.name },
          })}
        />
      </div>
    </figure>
  );
}
