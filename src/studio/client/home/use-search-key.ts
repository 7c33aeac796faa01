// Ctrl+Shift+F leads to the search over all periods, from every screen.
import { useEffect, useRef } from 'react';

export function useSearchKey(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'f' && event.shiftKey && (event.ctrlKey || event.metaKey);
      if (!isKey || event.altKey) return;
      // A dialog is open: it is left first.
      if (document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

/** No more than this (UTF-16 units) of what is selected is looked for. */
const longest = 100;

/** The words that are selected, where they are few. */
export function selectedToSearch(): string {
  const words = (getSelection()?.toString() ?? '').trim();
  return words.length > longest || words.includes('\n') ? '' : words;
}
