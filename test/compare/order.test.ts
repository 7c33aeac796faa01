// One order for two lists that are much alike.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeOrder } from '../../src/compare/order.ts';

it('puts what only the other list has behind what it follows there', () => {
  expect(mergeOrder(['a', 'c', 'd'], ['z', 'a', 'b', 'b2', 'd', 'e'])).toEqual([
    'z',
    'a',
    'b',
    'b2',
    'c',
    'd',
    'e',
  ]);
  expect(mergeOrder([], ['a', 'b'])).toEqual(['a', 'b']);
});

it('has every name once, and the first list in its order', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh', '__proto__', 'constructor'));
  fc.assert(
    fc.property(list, list, (base, other) => {
      const merged = mergeOrder(base, other);
      expect(merged.toSorted()).toEqual([...new Set([...base, ...other])].toSorted());
      expect(merged.filter((name) => base.includes(name))).toEqual(base);
    }),
  );
});
