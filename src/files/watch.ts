// Notices when a file that pages are made from changes, and runs one job after another, never two at once.
import { watch } from 'chokidar';
import { FactsheetError } from '../errors.ts';

/** Files that pages are made from; what editors and builds leave beside them is not. */
const input = /(^|[\\/])[^.\\/][^\\/]*\.(ya?ml|svg|png|jpe?g|webp|icc|hbs|css|geojson)$/i;

/**
 * How long (ms) it must have been quiet: an editor saves in several steps, and often several files. Pages may be drawn too
 * early, as the next step draws them anew; what is told and written waits longer.
 */
const quiet = 20;

/**
 * Watches folders with all that is in them. `changed` gets the files of one burst of saving, when it is over.
 * @returns how to stop; ready when it resolves: what changes from then on is noticed
 * @throws FactsheetError `cannot-watch` if the system allows no more watching; if that comes later, `failed` gets it
 */
export async function watchFolders(
  folders: readonly string[],
  changed: (files: readonly string[]) => void,
  failed: (error: FactsheetError) => void,
): Promise<{ close(): Promise<void> }> {
  const burst = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true });
  watcher.on('all', (_, file) => {
    if (!input.test(file)) return;
    burst.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...burst];
      burst.clear();
      changed(files);
    }, quiet);
  });
  let report = failed;
  await new Promise<void>((resolve, reject) => {
    report = reject;
    watcher.once('ready', resolve).on('error', (error) => report(cannotWatch(error)));
  });
  report = failed;
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

function cannotWatch(cause: unknown): FactsheetError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const hint =
    reason === 'ENOSPC' || reason === 'EMFILE'
      ? 'The system’s limit of watched files is reached: close other programs that watch files.'
      : 'Check that the folders data, templates and styles can be read.';
  return new FactsheetError('cannot-watch', `Changes cannot be watched for (${reason}).`, { hint, cause });
}

/**
 * Runs `job` when asked to. Asked while it runs, it runs once more afterwards, however often it was asked, and the signal
 * that it got is aborted: there is something newer. `job` must not throw.
 */
export function createQueue(job: (newer: AbortSignal) => Promise<void>): {
  ask(): void;
  idle(): Promise<void>;
} {
  let wanted = false;
  let running: Promise<void> | undefined;
  let newer = new AbortController();
  const run = async () => {
    while (wanted) {
      wanted = false;
      newer = new AbortController();
      await job(newer.signal);
    }
    running = undefined;
  };
  return {
    ask() {
      wanted = true;
      newer.abort(new Error('There is something newer.'));
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}
