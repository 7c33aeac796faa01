// Enter and the arrows lead from cell to cell, as in a spreadsheet.

type Pressed = {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  currentTarget: HTMLInputElement;
  preventDefault(): void;
};

/** Moves the focus up or down where the key asks for it, and says whether it did. */
export function moved(event: Pressed): boolean {
  const step = stepOf(event);
  if (step === 0) return false;
  event.preventDefault();
  const cells = [...document.querySelectorAll<HTMLInputElement>('input.value')];
  const next = cells[cells.indexOf(event.currentTarget) + step];
  if (next) next.focus();
  else event.currentTarget.blur();
  return true;
}

function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): number {
  if (altKey || ctrlKey || metaKey) return 0;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}
