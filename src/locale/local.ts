// A period in one language: every text with its figures set in, and the formats and words that templates and charts use.
import type { Period } from '../period/period.ts';
import type { TextFile } from '../period/schema.ts';

/** A passage ready for the page: `html` is safe inline HTML, `plain` the same words without mark-up. */
export type Passage = { html: string; plain: string };

/** The shape of `T` with each string turned into a `Passage`. */
export type Localised<T> = T extends string
  ? Passage
  : T extends object
    ? { [K in keyof T]: Localised<T[K]> }
    : T;

/** How one language writes values. Numbers are people or pieces; amounts whole currency units; shares 0 to 1. */
export type Formats = {
  number(value: number): string;
  /** `8,0 mln $`, `US$ 8.0 million`: shortened amounts as the house writes them. */
  money(amount: number, currency: string): string;
  percent(share: number): string;
  /** A day, month or year in full: `11 iyun 2024-cü il`, `11 June 2024`. */
  date(point: string): string;
  /** The month with its year: `sentyabr 2024-cü il`, `September 2024`. */
  month(point: string): string;
  /** The point that statistics speak of: `2024-cü ilin ortası`, `mid-2024`, `end-2024`, else the date. */
  asOf(point: string): string;
  country(code: string): string;
  donor(code: string): string;
  /** Compares as the language's readers sort. */
  compare(a: string, b: string): number;
  /** Capital first letter as the language has it (`iyun` → `İyun` in Azerbaijani). */
  capitalise(text: string): string;
};

/** One period in one language. */
export type LocalPeriod = {
  language: string;
  period: Period;
  text: Localised<TextFile>;
  format: Formats;
  /** A word of the template itself (templates/locales/LANGUAGE.yaml), by dotted key, with named values set in. */
  word(key: string, values?: Record<string, string | number>): string;
  /** The value of a field that operation.yaml gives per language. */
  own(names: Readonly<Record<string, string>>): string;
};
