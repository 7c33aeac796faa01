// The work that was asked for: how far it is, what it made, why it failed; the newest first.
import { Button, ProgressBar } from 'react-aria-components';
import type { StudioJob } from '../../contract/events.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function JobList({ period }: { period: string }) {
  const say = useWords();
  const jobs = useKnown((known) => known.jobs);
  const own = jobs.filter((job) => job.period === period).toReversed();
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="out-jobs">
      <h2 id="out-jobs">{say('jobs.title')}</h2>
      <ul className="plain jobs" aria-live="polite">
        {own.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function Job({ job: { id, kind, state, step, files, message, hint } }: { job: StudioJob }) {
  const say = useWords();
  const studio = useStudio();
  const isOpen = state === 'waiting' || state === 'running';
  const name = say(`jobs.${kind}`);
  return (
    <li className="job" data-state={state}>
      <div className="job-head">
        <strong>{name}</strong>
        <span className="job-state">
          {say(state === 'running' && step ? `jobs.step.${step}` : `jobs.${state}`)}
        </span>
        {isOpen && (
          <Button className="secondary small" onPress={() => void studio.stop(id)}>
            {say('jobs.stop')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ProgressBar className="job-bar" isIndeterminate aria-label={name}>
          <span />
        </ProgressBar>
      )}
      {message !== undefined && (
        <div className="finding" data-severity={state === 'failed' ? 'error' : 'warning'}>
          <Icon name="warning" />
          <div>
            <p>{message}</p>
            <p className="help">{hint}</p>
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

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${Math.ceil(bytes / 1e6)} MB`;
}
