// Planted faults: stale.
import type { Planted } from './planted.ts';

export const planted: readonly Planted[] = [];
