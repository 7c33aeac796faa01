// What is still to be done with a passage, and the button that says it is done: carried → read, translated → checked.
import { Button } from 'react-aria-components';
import type { FieldText } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import type { Spot } from '../store/state.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function MarkButton({ spot, mark }: { spot: Spot; mark: NonNullable<FieldText['mark']> }) {
  const say = useWords();
  const studio = useStudio();
  const set = (next: 'checked' | null) =>
    void studio.mark({ file: spot.file, path: [...spot.path], mark: next });
  if (mark === 'checked')
    return (
      <p className="mark" data-mark="checked">
        <Icon name="check" />
        {say('mark.checked')}
      </p>
    );
  return (
    <div className="mark" data-mark={mark}>
      <span>{say(mark === 'carried' ? 'mark.carried' : 'mark.translated')}</span>
      <Button className="secondary small" onPress={() => set(mark === 'carried' ? null : 'checked')}>
        <Icon name="check" />
        {say(mark === 'carried' ? 'mark.read' : 'mark.check')}
      </Button>
    </div>
  );
}
