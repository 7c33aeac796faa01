// What went wrong with something that was asked for, in the server's words; and what was lost with the connection.
import { Button } from 'react-aria-components';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export function Problem() {
  const say = useWords();
  const studio = useStudio();
  const problem = useKnown((known) => known.problem);
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
      {problem && (
        <div className="notice" data-severity="error">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{problem.message}</strong>
            </p>
            <p className="help">{problem.hint}</p>
          </div>
          <Button className="icon-button" aria-label={say('close')} onPress={studio.dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
