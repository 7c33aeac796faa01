// Work that its signal ends at once.
/** What `work` gives; fails at once with the signal's reason when that aborts: then the page is not used again. */
export function unlessStopped<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!signal) return work();
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  work().then(resolve, reject);
  return promise.finally(() => signal.removeEventListener('abort', stop));
}
