// A tab that stays with one user from job to job, with the document that the last job left in it.
import type { PrintBrowser } from './browser.ts';
import type { LentPage } from './pages.ts';

/**
 * `run` does one job after another with the same tab. `State` is what jobs remember of it: a tab that is new (the first one,
 * or the one that follows a tab which died or failed) has a state of its own. A job that fails is done once more, with a
 * new tab. `renew` gives the tab up, and the next job has another one; `close` gives it back.
 */
export type KeptTab<State> = {
  run<Result>(job: (lent: LentPage, state: State) => Promise<Result>): Promise<Result>;
  renew(): Promise<void>;
  close(): Promise<void>;
};

type Held<State> = {
  lent: LentPage;
  state: State;
  /** Ends the loan: the tab goes back or, given up, is closed. */
  end(error?: unknown): void;
  /** Tells the job that runs of the tab's death. */
  tell?: (death: unknown) => void;
};

/**
 * Nothing is opened yet.
 * @param fresh gives the state of a tab in which nothing was set
 */
export function keepTab<State>(browser: () => Promise<PrintBrowser>, fresh: () => State): KeptTab<State> {
  let held: Held<State> | undefined;
  const inTurn = oneAfterAnother();
  const hold = async (): Promise<Held<State>> => {
    const opened = Promise.withResolvers<Held<State>>();
    let [own, over]: [Held<State> | undefined, boolean] = [undefined, false];
    // A tab that dies is followed by another, with which the browser begins the loan anew (browser.ts).
    const loan = (await browser()).withPage(async (lent) => {
      if (over) return;
      const ended = Promise.withResolvers<void>();
      const dead = own;
      const end = (error?: unknown) => {
        over = true;
        if (error === undefined) ended.resolve();
        else ended.reject(error);
      };
      own = { lent, state: fresh(), end };
      held = own;
      opened.resolve(own);
      dead?.tell?.(new Error('Page crashed!'));
      await ended.promise;
    });
    loan.catch((error) => {
      if (held === own) held = undefined;
      opened.reject(error);
      own?.tell?.(error);
    });
    return opened.promise;
  };
  const once = async <Result>(job: (lent: LentPage, state: State) => Promise<Result>): Promise<Result> => {
    const own = held ?? (await hold());
    try {
      return await new Promise<Result>((resolve, reject) => {
        own.tell = reject;
        job(own.lent, own.state).then(resolve, reject);
      });
    } catch (error) {
      if (held === own) {
        held = undefined;
        own.end(error);
      }
      throw error;
    } finally {
      delete own.tell;
    }
  };
  const release = async (error?: Error) => {
    held?.end(error);
    held = undefined;
  };
  return {
    run: (job) => inTurn(() => once(job).catch(() => once(job))),
    renew: () => inTurn(() => release(new Error('The tab was given up.'))),
    close: () => inTurn(() => release()),
  };
}

/** Does one work after another, whatever came of those before. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const running = last.then(work);
    last = running.catch(() => undefined);
    return running;
  };
}
