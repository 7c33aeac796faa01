// What was typed when the studio was away and no window is left of: offered once, taken or left.
import { Button } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import type { Left } from '../store/state.ts';
import { fieldsOf } from '../store/values.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function LeftOver() {
  const say = useWords();
  const left = useKnown((known) => known.left);
  const keep = useKeptFocus();
  if (left.length === 0) return null;
  const answered = () =>
    keep(() => found('.left-over button') ?? found('[role="tab"][aria-selected="true"]'));
  return (
    <section className="notice left-over" data-severity="warning" aria-labelledby="left-over">
      <Icon name="warning" />
      <div>
        <h2 id="left-over">{say('left.title', { count: left.length })}</h2>
        <ul className="plain">
          {left.map((one) => (
            <One key={one.names[0]} left={one} answered={answered} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function found(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** @param answered it is gone then, and the focus with it */
function One({ left, answered }: { left: Left; answered: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const form = useKnown((known) => known.form);
  const { file, at } = left.spot;
  const row = form?.figures.find(({ name }) => name === at);
  const field = form && fieldsOf(form).find((one) => one.at === at);
  const answer = (how: (left: Left) => void) => () => {
    how(left);
    answered();
  };
  const label = (file === 'figures' ? row?.label : field?.label) ?? at;
  return (
    <li>
      <p>
        <strong>{label}</strong>
      </p>
      <blockquote {...(file !== 'figures' && { lang: file.text })} dir="auto">
        {left.value}
      </blockquote>
      <div className="buttons">
        <Button className="secondary" onPress={answer(studio.take)}>
          {say('left.take')}
        </Button>
        <Button className="secondary" onPress={answer(studio.drop)}>
          {say('left.drop')}
        </Button>
      </div>
    </li>
  );
}
