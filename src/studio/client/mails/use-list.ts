// The list of recipients of the period that is open, as this window shows and changes it.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStudio } from '../use-studio.ts';
import { keepList, type ListKeeper, type ListState } from './list-keeper.ts';

export type List = ListState & Pick<ListKeeper, 'set' | 'bring' | 'choose'>;

export function useList(): List {
  const studio = useStudio();
  const keeper = useMemo(() => keepList(studio), [studio]);
  useEffect(() => void keeper.read(), [keeper]);
  const now = useSyncExternalStore(keeper.subscribe, keeper.get);
  const { set, bring, choose } = keeper;
  return { ...now, set, bring, choose };
}
