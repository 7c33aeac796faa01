// Whether find and replace is open, what of it is asked for, and where the keys go when it closes.
import { useState } from 'react';
import type { PeriodForm } from '../../contract/period.ts';
import { selectedWords } from '../editor/passage-editor.ts';
import type { Active } from '../words-form/working.ts';
import { useFind } from './use-find.ts';
import { useFindKeys } from './use-find-keys.ts';

type Field = 'text' | 'instead';

/** @param showAll has every passage shown: it is looked for in all of them */
export function useFindPanel(form: PeriodForm, active: Active | undefined, showAll: () => void) {
  const [isOpen, show] = useState(false);
  const [wanted, want] = useState<{ field: Field; times: number }>({ field: 'text', times: 0 });
  const find = useFind(form, isOpen);
  const open = (field: Field) => {
    const picked = active && selectedWords(active.view);
    if (picked) find.ask({ text: picked });
    showAll();
    show(true);
    want(({ times }) => ({ field, times: times + 1 }));
  };
  useFindKeys(open);
  return {
    ...{ isOpen, wanted, find, open },
    close() {
      show(false);
      if (find.lit.current) find.look(find.lit.current, true);
      else active?.view.focus();
    },
  };
}
