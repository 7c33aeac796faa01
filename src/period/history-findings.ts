// What is wrong or missing in a history that its schema takes: years, days, sources, gaps. Pure.
import { isMap, isScalar } from 'yaml';
import type { Finding } from '../errors.ts';
import { Source } from './edit-source.ts';
import type { HistoryFile } from './history-schema.ts';
import type { DataPath } from './period.ts';
import type { YamlFile } from './read.ts';
import { populationGroups } from './schema.ts';

/** Public statistics round what is smaller to nought or five. */
const fewest = 5;

type Looked = { today: string; sources?: readonly string[] | undefined };
type Teller = (
  code: string,
  severity: Finding['severity'],
  path: DataPath,
  message: string,
  hint: string,
) => Finding;

/** Everything found in a history, in the order of its years. */
export function historyFindings(data: HistoryFile, file: YamlFile, { today, sources }: Looked): Finding[] {
  const tell: Teller = (code, severity, path, message, hint) => {
    return {
      code,
      severity,
      message,
      hint,
      place: path.length === 2 ? file.locateKey(path) : file.locate(path),
      at: path.join('.'),
    };
  };
  const names = Object.keys(data.years).toSorted();
  const newest = names.at(-1);
  const found = names.flatMap((name) => [
    ...dayFindings(name, data, { today, isNewest: name === newest }, tell),
    ...smallCounts(name, data, tell),
  ]);
  return [...twice(file, tell), ...unknownSources(data, sources, tell), ...found, ...gaps(data, tell)];
}

/** `2024` and `"2024"` are two names for YAML, and one year. */
function twice({ source, input }: YamlFile, tell: Teller): Finding[] {
  const { node } = new Source(source, input.file, { pointers: true }).find(['years']) ?? {};
  const names = isMap(node) ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => {
    const hint = 'Keep one of the two.';
    return tell('history-year-twice', 'error', ['years', name], `The year ${name} stands there twice.`, hint);
  });
}

function dayFindings(
  name: string,
  { years }: HistoryFile,
  { today, isNewest }: { today: string; isNewest: boolean },
  tell: Teller,
): Finding[] {
  const given = years[name]?.as_of ?? undefined;
  const day = given ?? `${name}-12-31`;
  const path = ['years', name, ...(given === undefined ? [] : ['as_of'])];
  if (day.slice(0, 4) !== name) {
    const hint = `Write a day of ${name}, or the numbers under ${day.slice(0, 4)}.`;
    return [tell('history-other-year', 'error', path, `${day} is no day of ${name}.`, hint)];
  }
  if (day > today) {
    const hint = 'Correct the year, or write as_of with the day that the numbers are of.';
    return [tell('history-future', 'error', path, `${day} has not come yet.`, hint)];
  }
  if (isNewest || day.endsWith('-12-31')) return [];
  const hint = `Import the year again, or write its numbers of ${name}-12-31.`;
  const message = `${name} is over, and its numbers are as of ${day}: those of its end have come out since.`;
  return [tell('history-not-closed', 'warning', path, message, hint)];
}

function smallCounts(name: string, { years }: HistoryFile, tell: Teller): Finding[] {
  return populationGroups.flatMap((group) => {
    const value = years[name]?.[group] ?? 0;
    if (value === 0 || value >= fewest) return [];
    const message = `${group} is ${value} in ${name}. UNHCR does not publish counts under ${fewest}.`;
    const hint = 'Write what the public statistics say (0 or 5), or leave it out: a gap.';
    return [tell('history-small', 'warning', ['years', name, group], message, hint)];
  });
}

function unknownSources(
  { source, years }: HistoryFile,
  known: readonly string[] | undefined,
  tell: Teller,
): Finding[] {
  const used: [DataPath, string | undefined][] = [
    [['source'], source],
    ...Object.entries(years).map(([name, entry]): [DataPath, string | undefined] => {
      return [['years', name, 'source'], entry?.source];
    }),
  ];
  return used.flatMap(([path, name]) => {
    if (known === undefined || name === undefined || known.includes(name)) return [];
    const hint = `Use one of operation.yaml: ${known.join(', ')}.`;
    return [tell('unknown-source', 'error', path, `The source “${name}” is not known.`, hint)];
  });
}

/** Years between the first and the last that have no number, told once; and groups that skip years between their own. */
function gaps({ years }: HistoryFile, tell: Teller): Finding[] {
  const has = (name: string, group: (typeof populationGroups)[number]) =>
    typeof years[name]?.[group] === 'number';
  const all = Object.keys(years).toSorted();
  const told = all.filter((name) => populationGroups.some((group) => has(name, group)));
  const missing = between(told);
  const groups = populationGroups.flatMap((group) => {
    const own = all.filter((name) => has(name, group));
    const lacking = between(own).filter((name) => !missing.includes(name));
    return lacking.length === 0
      ? []
      : [gapFinding(`${group} has`, lacking, ['years', String(own[0]), group], tell)];
  });
  return [...(missing.length === 0 ? [] : [gapFinding('There are', missing, ['years'], tell)]), ...groups];
}

function between(names: readonly string[]): string[] {
  const [first, last] = [Number(names[0]), Number(names.at(-1))];
  const all = Array.from({ length: names.length === 0 ? 0 : last - first }, (_, index) =>
    String(first + index),
  );
  return all.filter((name) => !names.includes(name));
}

function gapFinding(who: string, names: readonly string[], path: DataPath, tell: Teller): Finding {
  const message = `${who} no numbers for ${names.join(', ')}: a gap in the chart.`;
  return tell(
    'history-gap',
    'note',
    path,
    message,
    'Import these years, or leave the gap: nothing is drawn across it.',
  );
}
