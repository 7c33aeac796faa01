// Keys lie outside of the data folder.
import { usageError } from '../errors.ts';
import { isInside } from './disk.ts';

/**
 * Sees that a key (its real path) does not lie with the data: whoever gets them would get it.
 * @throws FactsheetError `key-in-data` (usage)
 */
export async function requireOutside(data: string, key: string, shown: string): Promise<void> {
  if (!(await isInside(data, key))) return;
  const hint =
    'Whoever gets the data would get the key. Move it to a folder of your own, and make a new one if the data were shared.';
  throw usageError('key-in-data', `The key ${shown} lies in the data folder.`, hint);
}
