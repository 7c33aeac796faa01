// How the data files' YAML differs from the core schema: grouped digits, and the marks before texts.
import type { CollectionTag, ScalarTag } from 'yaml';
import { marks } from './period.ts';

/** `8_000_000`: YAML 1.2 would read text, YAML 1.1 read a number (https://yaml.org/type/int.html); officers mean one. */
const groupedInteger: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[0-9]{1,3}(?:_[0-9]{3})+$/,
  resolve: (digits) => Number(digits.replaceAll('_', '')),
};

/** `!carried`, `!translated` and `!checked` before a text, or before a list of codes, say how far it has come. */
const markTags = marks.flatMap((mark): (ScalarTag | CollectionTag)[] => [
  { tag: `!${mark}`, resolve: (text) => text },
  { tag: `!${mark}`, collection: 'seq', resolve: (list) => list },
]);

/** The tags that a data file may use beside those of YAML's core schema. */
export const dataTags: (ScalarTag | CollectionTag)[] = [groupedInteger, ...markTags];
