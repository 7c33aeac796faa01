import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bin, makeProject } from './project.ts';

vi.setConfig({ testTimeout: 30_000 });

const { takeLock }: { takeLock(lock: string, onWait: () => void): Promise<() => void> } = await import(
  path.join(bin, 'lock.mjs')
);

describe('the lock', () => {
  it('is held by one at a time', async () => {
    const { root } = makeProject();
    const folder = path.join(root, 'lock');
    const order: string[] = [];
    const release = await takeLock(folder, () => undefined);
    const second = takeLock(folder, () => {
      order.push('waits');
      release();
    });
    (await second)();
    expect(order).toEqual(['waits']);
    expect(existsSync(folder)).toBe(false);
  });

  it('of a killed run is taken over by one of those that wait', async () => {
    const { root } = makeProject();
    const folder = path.join(root, 'lock');
    mkdirSync(folder);
    utimesSync(folder, 1, 1);
    let holders = 0;
    await Promise.all(
      [1, 2, 3].map(async () => {
        const release = await takeLock(folder, () => undefined);
        expect(++holders).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 50));
        holders -= 1;
        release();
      }),
    );
  });
});
