// When Chromium's sandbox can be on, how its failure is told from others, and what the user is told. Pure.

/** Chromium refuses to run its sandbox as root. `uid` is the user's number; Windows has none. */
export function mayUseSandbox(uid: number | undefined): boolean {
  return uid !== 0;
}

/**
 * Whether Chromium ended because its sandbox could not be set up: the kernel or a container forbids user namespaces,
 * or they are not there (chroot). Its message comes from the files that set the sandbox up.
 */
export function isSandboxFailure(said: string): boolean {
  return /No usable sandbox|sandbox_|_sandbox|namespace|zygote_host|credentials\.cc/i.test(said);
}

/** The one line that says that the sandbox is off, and why. */
export function sandboxOffNote(uid: number | undefined): string {
  const reason = mayUseSandbox(uid)
    ? 'this system does not let a program set one up (user namespaces)'
    : 'the program runs as root';
  return `Chromium runs without its sandbox, because ${reason}. It has no network, and runs no scripts of the page.`;
}
