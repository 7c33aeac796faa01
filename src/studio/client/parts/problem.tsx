// What went wrong with something that was asked for, in the server's words; and what was lost with the connection.
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './tip.tsx';
import { ToldWords } from './told.tsx';

export function Problem() {
  const say = useWords();
  const studio = useStudio();
  const problem = useKnown((known) => known.problem);
  const unsaved = useKnown((known) => known.unsaved);
  const isLost = useKnown(({ connection }) => connection === 'lost');
  return (
    <div className="problems" role="alert">
      {isLost && (
        <div className="notice" data-severity="warning">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{say('lost.title')}</strong>
            </p>
            <p className="help">{say('lost.hint')}</p>
          </div>
        </div>
      )}
      {unsaved && !isLost && (
        <div className="notice" data-severity="error">
          <Icon name="warning" />
          <div>
            <ToldWords told={unsaved} />
            <p className="help">{say('unsaved.hint')}</p>
          </div>
        </div>
      )}
      {problem && (
        <div className="notice" data-severity="error">
          <Icon name="warning" />
          <div>
            <ToldWords told={problem} />
          </div>
          <IconButton icon="close" name={say('close')} press={studio.dismiss} />
        </div>
      )}
    </div>
  );
}
