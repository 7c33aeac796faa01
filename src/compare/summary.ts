// What a reviewer should look at first, in sentences. Pure.
import { isError } from '../errors.ts';
import { counted } from '../printable.ts';
import type { Comparison } from './comparison.ts';
import type { FigureChange, FigureStatus } from './figures.ts';
import { isReadable, type PassageChange, type PassageStatus } from './passages.ts';

/** One thing to look at: a sentence, those that it is about, each with its place on the sheet, and how much it matters. */
export type Point = { says: string; about: { text: string; href: string }[]; alarm: boolean };

/** Statuses in a word, for a table. */
export const statusWords: Readonly<Record<FigureStatus, string>> = {
  changed: 'changed',
  same: 'same',
  new: 'new',
  gone: 'gone',
  empty: 'empty',
  unknown: '–',
};

/** The points of a comparison, the gravest first; none where nothing stands out. */
export function attention(comparison: Comparison, anchors: ReadonlyMap<string, string>): Point[] {
  return [
    ...unreadPoints(comparison),
    ...findingPoints(comparison),
    ...figurePoints(comparison),
    ...passagePoints(comparison, anchors),
  ];
}

function unreadPoints({ last, now, languages, pages }: Comparison): Point[] {
  const faulty = [last, now].filter(({ figures }) => !figures);
  const points = faulty.map(({ title }) => {
    return point(`figures.yaml of ${title} cannot be read: no figure is compared.`, [], true);
  });
  for (const { name, state } of languages) {
    if (!isReadable(state)) {
      const title = state.now === 'read' ? last.title : now.title;
      const is = state.now === 'missing' ? 'is missing' : 'cannot be read';
      points.push(point(`The ${name} text of ${title} ${is}: no passage is compared in ${name}.`, [], true));
    } else if (state.last === 'missing') {
      points.push(point(`There was no ${name} text in ${last.title}: all of it is new.`, [], false));
    }
  }
  const titles = new Map([last, now].map(({ id, title }) => [id, title]));
  for (const id of pages?.unprinted ?? []) {
    points.push(
      point(`${titles.get(id) ?? id} cannot be printed as it stands: its pages are not shown.`, [], true),
    );
  }
  return points;
}

function findingPoints({ now }: Comparison): Point[] {
  const errors = now.findings.filter(isError).length;
  if (errors === 0) return [];
  const says = `The checks find ${counted(errors, 'error')} in ${now.title}:`;
  return [point(says, [{ text: 'see the findings', href: '#findings' }], true)];
}

function figurePoints({ figures, summary, now }: Comparison): Point[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const link = (name: string) => ({ text: byName.get(name)?.label ?? name, href: `#figure-${name}` });
  // Of a total that waits for a figure, that figure is told.
  const withStatus = (status: FigureStatus) =>
    figures.filter((one) => one.status === status && !one.derived).map(({ name }) => name);
  const jumps = summary.figures.implausible.flatMap((name) => byName.get(name) ?? []);
  const lists: List<string>[] = [
    [`in ${now.title} without a value:`, withStatus('empty'), true],
    ['of last time whose value cannot be read:', withStatus('unknown'), false],
    ['unchanged under a new date:', summary.figures.stale, false],
    ['new:', withStatus('new'), false],
    ['gone:', withStatus('gone'), false],
  ];
  return [
    ...jumps.map((figure) =>
      point('Implausible:', [{ ...link(figure.name), text: jumpWords(figure) }], true),
    ),
    ...listed('figure', lists, link),
  ];
}

type List<One> = [says: string, those: readonly One[], alarm: boolean];

/** A point for each list that is not empty: `3 figures new: …`. */
function listed<One>(what: string, lists: readonly List<One>[], link: (one: One) => Point['about'][number]) {
  return lists
    .filter(([, those]) => those.length > 0)
    .map(([says, those, alarm]) => point(`${counted(those.length, what)} ${says}`, those.map(link), alarm));
}

/** `Stateless persons 513 → 27. Only 5% of the figure of last time.` */
function jumpWords({ label, last, now, marks }: FigureChange): string {
  const says = marks.find(({ code }) => code === 'implausible')?.says ?? '';
  return `${label} ${last?.shown ?? ''} → ${now?.shown ?? ''}. ${says}`;
}

function passagePoints({ passages, languages }: Comparison, anchors: ReadonlyMap<string, string>): Point[] {
  const link = ({ path }: { path: string }) => ({ text: path, href: `#${anchors.get(path) ?? 'passages'}` });
  const name = (code: string) => languages.find((language) => language.code === code)?.name ?? code;
  const alone = Map.groupBy(
    passages.filter(({ only }) => only.length > 0),
    ({ only }) => only.map(name).join(' and '),
  );
  const withStatus = (status: PassageStatus) =>
    passages.filter((passage) => Object.values(passage.languages).some((one) => one.status === status));
  const carried = passages.filter((passage) =>
    Object.values(passage.languages).some(({ mark }) => mark === 'carried'),
  );
  const lists: List<PassageChange>[] = [
    ...[...alone].map(([names, those]): List<PassageChange> => [`changed in ${names} only:`, those, true]),
    ['without a text:', withStatus('empty'), true],
    ['carried over and not confirmed:', carried, false],
  ];
  return listed('passage', lists, link);
}

function point(says: string, about: Point['about'], alarm: boolean): Point {
  return { says, about, alarm };
}
