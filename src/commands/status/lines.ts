// How a period's state looks on a terminal: a bar for each file and section, and what to do next.
import type { Colors } from 'picocolors/types.js';
import { formatPlace } from '../../errors.ts';
import { printable, shortened } from '../../printable.ts';
import type { Entry, State } from '../../rollover/state.ts';
import type { Part, PeriodStatus, Tally } from '../../rollover/status.ts';

/** Width of a bar in characters. */
const barWidth = 24;

/** A name in a file can be of any length. */
const widestName = 40;

/** States in which something is there, and somebody has to look at it. */
const begun: readonly State[] = ['carried', 'translated', 'unread'];

/** Each period: how much is done, a bar for each file and its sections, and what comes next. */
export function statusLines(statuses: readonly PeriodStatus[], colours: Colors): string[] {
  return statuses.flatMap((status, index) => [
    ...(index > 0 ? [''] : []),
    `${colours.bold(printable(status.period))}  ${status.done} of ${status.total} done`,
    ...partLines(status.parts, colours),
    ...confirmLines(status, colours),
    '',
    ...nextLines(status, colours),
    ...notesLines(status),
  ]);
}

/** What is known and may stand: the notes for the office, and the findings that it accepted. */
function notesLines({ period, notes, accepted }: PeriodStatus): string[] {
  const findings = accepted === 1 ? 'One finding is' : `${accepted} findings are`;
  return [
    ...(notes === undefined ? [] : [`${printable(notes)} says what is still to confirm or supply.`]),
    ...(accepted > 0 ? [`${findings} accepted, with reasons: factsheet check ${printable(period)}`] : []),
  ];
}

/** What the office still has to give or confirm, each at its place. */
function confirmLines({ toConfirm = [] }: PeriodStatus, colours: Colors): string[] {
  if (toConfirm.length === 0) return [];
  const lines = toConfirm.map(({ what, at, place }) => {
    const about = at === undefined ? '' : `${at}: `;
    return `  ${printable(formatPlace(place))}  ${printable(about + what)}`;
  });
  return ['', colours.bold(`To give or confirm (${toConfirm.length})`), ...lines];
}

/** What there is to do first. */
function nextLines({ faults, open, period }: PeriodStatus, colours: Colors): string[] {
  const [fault] = faults;
  const [entry] = open;
  if (fault) {
    const place = fault.place ? `${formatPlace(fault.place)}  ` : '';
    return [`Next: ${colours.bold(printable(place))}${printable(fault.message)} ${printable(fault.hint)}`];
  }
  if (entry) {
    return [`Next: ${colours.bold(printable(formatPlace(entry.place)))}  ${printable(toDo(entry))}`];
  }
  return [`Nothing is left to fill in. Next: factsheet check ${printable(period)}`];
}

/** What is to be done about one figure or passage. */
function toDo({ at, state, was, says }: Entry): string {
  const last = was === undefined ? '' : ` (was ${was})`;
  const words: Partial<Record<State, string>> = {
    empty: says === undefined ? `${at} is empty${last}.` : `${at} is empty: ${shortened(says, 300)}`,
    missing: `${at} is missing here: add it.`,
    carried: `${at} is carried over: write it anew, or !checked in the place of !carried when it is right for this period.`,
    unread: `${at} is last time’s, word for word: write it anew, or !checked before it when it is right for this period.`,
    translated: `${at} is translated: write !checked when a second person has read it.`,
  };
  return words[state] ?? at;
}

/** One line a file, and below it one a section where something is left to do there. */
function partLines(parts: readonly Part[], colours: Colors): string[] {
  const rows = parts.flatMap((part) => {
    const sections = part.done < part.total ? part.sections : [];
    return [
      { name: nameOf(part), tally: part, part },
      ...sections.map((section) => ({ name: `  ${section.name}`, tally: section, part: undefined })),
    ];
  });
  const labels = rows.map(({ name }) => printable(name).slice(0, widestName));
  const width = Math.max(0, ...labels.map((label) => label.length));
  return rows.map(({ tally, part }, index) => {
    const label = `  ${(labels[index] ?? '').padEnd(width)}`;
    const told = part && part.faults.length > 0 ? colours.red('cannot be read') : counts(tally, colours);
    return `${part ? colours.bold(label) : label}  ${bar(tally, colours)}  ${told}`.trimEnd();
  });
}

function nameOf({ kind, language }: Part): string {
  return language === undefined ? kind : `${kind} ${language}`;
}

/** Done, begun and open parts of a whole: `████▒▒▒░░░`. Nothing that is there is too small to be seen. */
function bar({ total, done, counts: by }: Tally, colours: Colors): string {
  const waiting = begun.reduce((sum, state) => sum + (by[state] ?? 0), 0);
  const cells = (count: number) => (total === 0 ? 0 : Math.floor((count / total) * barWidth));
  const atLeast = (count: number) => Math.max(cells(count), count > 0 ? 1 : 0);
  const full = atLeast(done);
  const part = Math.min(total > 0 && done + waiting === total ? barWidth : atLeast(waiting), barWidth - full);
  return (
    colours.green('█'.repeat(full)) +
    colours.yellow('▒'.repeat(part)) +
    colours.dim('░'.repeat(barWidth - full - part))
  );
}

/** `12 of 58  46 empty`: first what is done, then why the rest is not. */
function counts({ total, done, counts: by }: Tally, colours: Colors): string {
  const numbers = `${String(done).padStart(3)} of ${String(total).padEnd(3)}`;
  const told = Object.entries(by).map(([state, count]) => {
    const isOpen = state === 'empty' || state === 'missing';
    const text = `${count} ${state}`;
    return isOpen ? colours.red(text) : begun.includes(state as State) ? colours.yellow(text) : text;
  });
  return `${numbers} ${told.join(', ')}`;
}
