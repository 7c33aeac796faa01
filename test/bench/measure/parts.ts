// Parts of the work by themselves: Node's on two threads, finishing, a changed passage, and what a long run keeps.
import { measure, script } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';

/** Node's part of different documents on two threads beside one, and how many cores two threads could have had. */
export async function threads({ documents }: Setting): Promise<Row[]> {
  const [count, warm] = documents < 20 ? ['6', '2'] : ['24', '12'];
  const { said } = await measure([script('threads'), count, warm]);
  const cores = Number((await measure([script('cores')])).said.cores);
  const beside = { name: 'one', value: Number(said.one) };
  const two = Number(said.two);
  return [
    { name: 'two workers, Node’s part', unit: '/s', value: two, beside, target: { least: 1.7 } },
    { name: '  two threads that only count', unit: 'cores', value: cores },
  ];
}

/** What finishing a PDF adds to loading and saving it. */
export async function finish(): Promise<Row[]> {
  const { said } = await measure([script('finish')]);
  const whole = Number(said.finish);
  const saving = Number(said.resave);
  const beside = { name: 'saving again', value: saving };
  return [
    { name: 'finish, a document', unit: 'ms', value: whole, beside },
    { name: '  added to saving again', unit: 'ms', value: whole - saving, target: { most: 60 } },
  ];
}

/** From a changed passage to both pages of its language as pictures, everything open; beside a whole build. */
export async function passage({ documents }: Setting): Promise<Row[]> {
  const { said } = await measure([script('passage'), documents < 20 ? '5' : '20']);
  const of = (name: string) => said[name] as Record<'wall' | 'late' | 'node' | 'browser', number>;
  const row = (name: string, value: number): Row => ({ name, unit: 'ms', value });
  const beside = { name: 'whole build', value: of('build').wall };
  return [
    { ...row('a changed passage as pictures', of('passage').wall), target: { most: 150 } },
    { ...row('  the same', of('passage').wall), beside },
    row('  19 of 20 in', of('passage').late),
    row('  on the first page', of('first').wall),
    row('  on the second', of('second').wall),
    row('  where the type changes its size', of('size').wall),
    row('  CPU, Node', of('passage').node),
    row('  CPU, browser', of('passage').browser),
  ];
}

/** The heap after a thousand documents beside that after a hundred. */
export async function memory({ documents }: Setting): Promise<Row[]> {
  const count = documents * 10;
  const { said } = await measure(['--expose-gc', script('memory'), String(count)]);
  const beside = { name: `after ${documents}`, value: Number(said.early) };
  return [
    {
      name: `heap after ${count} documents`,
      unit: 'MB',
      value: Number(said.late),
      beside,
      target: { most: 1.1 },
    },
  ];
}
