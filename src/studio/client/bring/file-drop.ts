// Files that are dragged over a part of the window and dropped there. Whoever has no mouse has a button beside it.
import { type DragEvent, useState } from 'react';

/** What the part needs; `isOver` while a file is held over it. */
export function useFileDrop(take: (file: File) => void) {
  // Each element below tells that it is entered before the one above tells that it is left.
  const [depth, setDepth] = useState(0);
  const holds = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const each = (event: DragEvent, change: number) => {
    if (holds(event)) setDepth((before) => Math.max(0, before + change));
  };
  return {
    isOver: depth > 0,
    drop: {
      onDragEnter: (event: DragEvent) => each(event, 1),
      onDragLeave: (event: DragEvent) => each(event, -1),
      onDragOver: (event: DragEvent) => {
        if (!holds(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop: (event: DragEvent) => {
        if (!holds(event)) return;
        event.preventDefault();
        setDepth(0);
        const [file] = event.dataTransfer.files;
        if (file) take(file);
      },
    },
  };
}
