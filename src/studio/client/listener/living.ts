// How windows know of each other which of them live: each holds a lock of its name.

/** The lock of a window. */
export function lockOf(window: string): string {
  return `factsheet window ${window}`;
}

/** Holds the lock of this window as long as it lives; ends when it has it, and gives what lets go of it. */
export function live(window: string): Promise<() => void> {
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(window), () => {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      resolve(release);
      return promise;
    });
  });
}
