// What a measurement gets and gives.
import type { Row } from '../rows.ts';

/**
 * `documents`: how many different ones are made; `runs`: how often what is short is repeated; `folder`: empty, its own,
 * removed afterwards; `skipped` is told what could not be measured, in one line.
 */
export type Setting = {
  documents: number;
  runs: number;
  folder: string;
  skipped(line: string): void;
};

export type Measurement = {
  says: string;
  /** Only when asked for: it is long, or installs something. */
  apart?: boolean;
  /** Where it is asked for, nothing else is measured. */
  alone?: boolean;
  run(setting: Setting): Promise<Row[]>;
};
