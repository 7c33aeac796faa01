// What asks name: the period that they are about, and the window that asks.
import { z } from 'zod';

/** A period's id, as folders are named: no way out of the data folder. */
export const period = z
  .string()
  .max(100)
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/);
/** The window that asks, as it names itself: it need not be told of its own changes. */
export const by = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/);
