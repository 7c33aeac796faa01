// Ctrl+F and Ctrl+H open find and replace; pressed again in it, the browser's own search opens.
import { useEffect, useRef } from 'react';

export function useFindKeys(open: (field: 'text' | 'instead') => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const field = { f: 'text', h: 'instead' }[event.key.toLowerCase()] as 'text' | 'instead' | undefined;
      if (!field || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // A dialog is open, or one searches already.
      const isWithin = event.target instanceof Element && event.target.closest('.find, [role=dialog]');
      if (isWithin) return;
      event.preventDefault();
      latest.current(field);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
