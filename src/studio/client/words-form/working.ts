// Which editor is worked in, and what its person has asked for: the tools above all passages serve that one.
import type { EditorView } from '@codemirror/view';
import { createContext, useContext } from 'react';

/** An editor that has, or had last, the focus. */
export type Active = { view: EditorView; language: string };
/** What was asked for and is not answered yet. */
export type Wanted = 'link' | 'figure' | { figure: string; placeholder?: string } | undefined;

export type Working = { work(active: Active): void; want(wanted: Wanted): void };

export const WorkingContext = createContext<Working>({ work: () => undefined, want: () => undefined });

/** How a passage says that it is worked in. */
export function useWorking(): Working {
  return useContext(WorkingContext);
}
