// What the runs of the service ask for: the shipped operation, with a remark of its own so that no job is like another.
import path from 'node:path';
import { project } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

const shipped = [...(await memoryOf(path.join(project, 'data')))].filter(([name]) =>
  /^azerbaijan\/.*\.(?:ya?ml|svg)$/.test(name),
);

/** `make`: two pages in two languages; `check`: of the data alone. */
export type Kind = 'make' | 'check';

/** @param mark what sets it apart */
export function askOf(kind: Kind, mark: string): FormData {
  const request = { kind, period: 'azerbaijan/2024-09', ...(kind === 'check' && { quick: true }) };
  const form = new FormData();
  form.set('request', JSON.stringify(request));
  for (const [name, bytes] of shipped) {
    const remark = name.endsWith('figures.yaml') ? `\n# ${mark}\n` : '';
    form.set(name, new Blob([new Uint8Array(Buffer.from(bytes)), remark]));
  }
  return form;
}
