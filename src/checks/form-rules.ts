// The rules of what an import tells of the Excel form that colleagues fill.
import type { Severity } from '../errors.ts';

/** A rule of an import in a row: its severity (the worst that it is told with), title, why, an example, and what to do. */
export type ImportRow = readonly [
  severity: Severity,
  title: string,
  why: string,
  wrong: string,
  right: string,
  mend: string,
];

/** By code. */
export const formRows: Readonly<Record<string, ImportRow>> = {
  'workbook-name': [
    'error',
    'A row of the form that no figure belongs to',
    'What a colleague wrote there would be lost.',
    'results.mine_sings',
    'results.mine_signs',
    'Correct the name in the workbook. A new figure is written into figures.yaml first.',
  ],
  'workbook-value': [
    'error',
    'A cell that is not what belongs there',
    'A guess would be printed as a figure.',
    'about 120',
    '120',
    'Correct the cell, and import again.',
  ],
  'workbook-conflict': [
    'warning',
    'A value that two people have changed',
    'The form’s is taken; the other may have been the right one.',
    'the form: 120; figures.yaml, changed since: 110',
    'one of the two, agreed',
    'Find out which of the two is right.',
  ],
  'workbook-month': [
    'warning',
    'A day that may be a month',
    'Excel turns a month into its first day.',
    '2025-02-01, where February was meant',
    '2025-02',
    'If the month is meant, correct it in figures.yaml.',
  ],
  'workbook-period': [
    'error',
    'A form of another period',
    'Another period’s figures would be printed in this one.',
    'period: azerbaijan/2024-09',
    'period: azerbaijan/2025-03',
    'Import it into its own period, or make the form of this one.',
  ],
  'workbook-gone': [
    'note',
    'A row of a list that has changed',
    'Origins and donors come and go; nobody has written anything into this row.',
    'population.origins.refugees.SYR, after statistics were imported',
    'the origins that figures.yaml lists',
    'Nothing has to be done.',
  ],
  'workbook-beside': [
    'warning',
    'A date or source beside a value',
    'These columns only tell: what is written there is not taken over.',
    'Time: 2025-02-28, written beside the value',
    'during: 2025-02 in figures.yaml',
    'Write it into figures.yaml.',
  ],
  'workbook-merged': [
    'error',
    'Merged cells',
    'Only the first of them holds a value, which may be meant for each of the rows.',
    'D5:D8 merged, with 2084',
    'D5 with 2084, D6, D7 and D8 with values of their own',
    'Take the merging away (in Excel: Home → Merge & Center), and write each value into its own cell.',
  ],
  'workbook-hidden': [
    'warning',
    'Values in hidden rows, columns or sheets',
    'Who filled the form may not have seen them.',
    'row 22 hidden, with 180',
    'row 22 shown, with 180',
    'Show what is hidden, and look whether these values are meant.',
  ],
  'workbook-empty': [
    'note',
    'Cells left empty',
    'They change nothing: what stands in figures.yaml stays.',
    'Value: (empty), to take a figure away',
    'mine_signs: in figures.yaml, without a value',
    'To empty a value, do it in figures.yaml.',
  ],
  'workbook-row-missing': [
    'note',
    'Rows that are not in the workbook',
    'Somebody may have taken them out by mistake.',
    'a form without results.mine_signs',
    'a form with all its rows',
    'If rows are missing by mistake, export the form again.',
  ],
  'workbook-newer': [
    'note',
    'Values changed after the form was made',
    'The form has the old ones; the new ones stay.',
    'the form: 155; figures.yaml, changed since: 160',
    'mine_signs: 160',
    'To undo such a change, do it in figures.yaml.',
  ],
};
