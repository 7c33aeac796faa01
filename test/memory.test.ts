// What was worked out is worked out once, and no more is kept than the bound allows.
import { expect, it } from 'vitest';
import { Memory, ofText } from '../src/memory.ts';

/** A memory of two, and what it was made to work out. */
function memoryOfTwo() {
  const memory = new Memory<string | undefined>(2);
  const worked: string[] = [];
  const ask = (key: string, result?: string) =>
    memory.of(key, () => {
      worked.push(key);
      return result;
    });
  return { memory, worked, ask };
}

it('works out the same once, nothing too', () => {
  const { worked, ask } = memoryOfTwo();
  const given = [ask('a', 'one'), ask('a', 'another'), ask('b'), ask('b', 'another')];
  expect(given).toEqual(['one', 'one', undefined, undefined]);
  expect(worked).toEqual(['a', 'b']);
});

it('begins anew when it is full, and not when it is asked for what it has', () => {
  const { worked, ask } = memoryOfTwo();
  for (const key of ['a', 'b', 'a', 'b', 'c', 'c', 'a']) ask(key);
  expect(worked).toEqual(['a', 'b', 'c', 'a']);
});

it('keeps nothing of work that throws, and nothing that it is to forget', () => {
  const { memory, worked, ask } = memoryOfTwo();
  const failing = () =>
    memory.of('a', () => {
      throw new Error('broken');
    });
  expect(failing).toThrow('broken');
  ask('a');
  memory.forget('a');
  ask('a');
  expect(worked).toEqual(['a', 'a']);
});

it('asks a function of a text once for each text of each language, and again when there were too many', () => {
  const asked: string[] = [];
  const longest = ofText((text, language) => {
    asked.push(`${language} ${text}`);
    return `${language}${text.length}`;
  }, 2);
  const all = [longest('one', 'az'), longest('one', 'en'), longest('one', 'az'), longest('three', 'az')];
  expect(all).toEqual(['az3', 'en3', 'az3', 'az5']);
  expect(asked).toEqual(['az one', 'en one', 'az three']);
  longest('four', 'az');
  longest('one', 'az');
  longest('one', 'en');
  expect(asked.slice(3)).toEqual(['az four', 'az one']);
});
