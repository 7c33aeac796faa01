// A piece of text ready for the page, and the shape of a text file made of such pieces.

/** A passage ready for the page: `html` is safe inline HTML, `plain` the same words without mark-up. */
export type Passage = { html: string; plain: string };

/** The shape of `T` with each string turned into a `Passage`. */
export type Localised<T> = T extends string
  ? Passage
  : T extends object
    ? { [K in keyof T]: Localised<T[K]> }
    : T;
