// The focus stays where a person works by keys, when what she has pressed is gone or can be pressed no more.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

type Find = () => HTMLElement | null | undefined;

/** Gives what is called after a change is drawn: where the focus was lost by it, it goes to what is found. */
export function useKeptFocus(): (find: Find) => void {
  const [asked, ask] = useState<{ find: Find }>();
  useEffect(() => {
    const at = document.activeElement;
    if (asked && (at === null || at === document.body || at.matches(':disabled'))) asked.find()?.focus();
  }, [asked]);
  return (find) => ask({ find });
}

/**
 * An element that is taken away with the focus in it hands it on: to the first button of the next of its kind, of the one before
 * it, or else of what they all are in.
 * @param kind a selector for it and its like
 * @param around one for what they are in
 */
export function useHandedOn(own: RefObject<HTMLElement | null>, kind: string, around: string): void {
  useLayoutEffect(() => {
    const element = own.current?.closest(kind);
    const all = element?.closest(around);
    const like = () => [...(all?.querySelectorAll(kind) ?? [])];
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const place = like().indexOf(element);
      requestAnimationFrame(() => {
        const next = like()[place] ?? like()[place - 1] ?? all;
        next?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
      });
    };
  }, [own, kind, around]);
}
