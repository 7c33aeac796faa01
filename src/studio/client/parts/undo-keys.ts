// Ctrl+Z and Ctrl+Shift+Z, wherever no editor or input takes them for its own words.
import { useEffect } from 'react';
import type { Studio } from '../store/actions.ts';

export function useUndoKeys(studio: Studio, canUndo: boolean, canRedo: boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, .cm-editor');
      const key = event.key.toLowerCase();
      if (isTyping || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      const isRedo = event.shiftKey || key === 'y';
      if (isRedo ? canRedo : canUndo) void (isRedo ? studio.redo() : studio.undo());
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [studio, canUndo, canRedo]);
}
