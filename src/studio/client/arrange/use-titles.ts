// What blocks are called, by their names.
import type { PeriodForm } from '../../contract/period.ts';
import { useSpoken } from '../words.ts';
import { titleOf } from '../words-form/title.ts';

export function useTitles(form: PeriodForm): (name: string) => string {
  const spoken = useSpoken();
  return (name) => {
    const block = form.blocks.find((one) => one.name === name);
    return block ? titleOf(block, form, spoken) : name;
  };
}
