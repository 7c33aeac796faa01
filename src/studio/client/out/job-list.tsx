// The work that was asked for: how far it is, what it made, why it failed; the newest first.
import { Button, ProgressBar } from 'react-aria-components';
import type { StudioJob } from '../../contract/events.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { sizeOf } from '../parts/size.ts';
import { ToldWords } from '../parts/told.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

type Props = { period: string; kinds: readonly StudioJob['kind'][] };

/** Work of some kinds, below the buttons that ask for it. */
export function JobList({ period, kinds }: Props) {
  const jobs = useKnown((known) => known.jobs);
  const own = jobs.filter((job) => job.period === period && kinds.includes(job.kind)).toReversed();
  return (
    <ul className="plain jobs" aria-live="polite">
      {own.map((job) => (
        <Job key={job.id} job={job} />
      ))}
    </ul>
  );
}

function Job({
  job: { id, kind, state, place, step, progress, files, message, hint = '', code, values },
}: {
  job: StudioJob;
}) {
  const say = useWords();
  const studio = useStudio();
  const mayMake = useMay('/api/build');
  const maySend = useMay('/api/send');
  const mayStop = kind === 'mails' ? maySend : mayMake;
  const isOpen = state === 'waiting' || state === 'running';
  const name = say(`jobs.${kind}`);
  const told = { ...(code !== undefined && { code }), ...(values && { values }) };
  return (
    <li className="job" data-state={state}>
      <div className="job-head">
        <strong>{name}</strong>
        <span className="job-state">
          {say(state === 'running' && step ? `jobs.step.${step}` : `jobs.${state}`)}
          {state === 'waiting' && place !== undefined && ` ${say('jobs.place', { place: place + 1 })}`}
          {isOpen && progress && ` ${say('jobs.of', progress)}`}
        </span>
        {isOpen && mayStop && (
          <Button className="secondary small" onPress={() => void studio.stop(id)}>
            {say('jobs.stop')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ProgressBar
          className="job-bar"
          isIndeterminate={!progress}
          {...(progress && { value: progress.done, maxValue: progress.total })}
          aria-label={name}
        >
          {({ percentage }) => <span style={progress && { inlineSize: `${percentage ?? 0}%` }} />}
        </ProgressBar>
      )}
      {message !== undefined && (
        <div className="finding" data-severity={state === 'failed' ? 'error' : 'warning'}>
          <Icon name="warning" />
          <div>
            <ToldWords told={{ message, hint, ...told }} />
          </div>
        </div>
      )}
      <ul className="plain">
        {files.map((file) => (
          <li key={file.address}>
            <a href={file.address} download={file.name}>
              {file.name}
            </a>{' '}
            <span className="help">{sizeOf(file.bytes)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
