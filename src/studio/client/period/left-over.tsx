// What was typed when the studio was away and no window is left of: offered once, taken or left.
import { Button } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { keyOf, type Left } from '../store/state.ts';
import { fieldsOf } from '../store/values.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function LeftOver() {
  const say = useWords();
  const left = useKnown((known) => known.left);
  if (left.length === 0) return null;
  return (
    <section className="notice left-over" data-severity="warning" aria-labelledby="left-over">
      <Icon name="warning" />
      <div>
        <h2 id="left-over">{say('left.title', { count: left.length })}</h2>
        <ul className="plain">
          {left.map((one) => (
            <One key={keyOf(one.spot)} left={one} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function One({ left }: { left: Left }) {
  const say = useWords();
  const studio = useStudio();
  const form = useKnown((known) => known.form);
  const { file, at } = left.spot;
  const row = form?.figures.find(({ name }) => name === at);
  const field = form && fieldsOf(form).find((one) => one.at === at);
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
        <Button className="secondary" onPress={() => studio.take(left)}>
          {say('left.take')}
        </Button>
        <Button className="secondary" onPress={() => studio.drop(left)}>
          {say('left.drop')}
        </Button>
      </div>
    </li>
  );
}
