// A new operation, as a window describes it: its schema, and what the server knows of it.
import { z } from 'zod';

const line = z.string().max(300);
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const names = z.record(language, line);

/** POST `/api/operation/try` and `/api/operation/new`. Empty words are gaps. `logo` in base64. */
export const described = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  languages: z.array(language).min(1).max(8),
  names,
  short: names,
  full: names,
  statistics: names,
  office: names,
  offices: z.array(names).max(40),
  address: names,
  email: line,
  phone: line,
  web: line,
  without: z.array(z.string().max(100)).max(100),
  logo: z.strictObject({ name: z.string().min(1).max(255), bytes: z.base64().max(2_000_000) }).optional(),
});

export type Described = z.infer<typeof described>;

/** Names by language. */
export type Names = Readonly<Record<string, string>>;

/** What GET `/api/operation` answers: what can be chosen, in the order of names in the studio's language; `month`: this one. */
export type Offers = {
  countries: readonly { iso3: string; name: string; languages: readonly string[] }[];
  languages: readonly { language: string; name: string; isKnown: boolean }[];
  /** The blocks of each usual page. */
  pages: readonly (readonly { name: string; title: string }[])[];
  month: string;
};

/**
 * What `/api/operation/try` answers: whether there is one of this country already, the names that the program knows, and which of
 * what was typed cannot stand.
 */
export type TriedOperation = {
  operation: string;
  isThere: boolean;
  known: { names: Names; short: Names; full: Names; statistics: Names; office: Names };
  faults: readonly ('email' | 'web' | 'other')[];
};
