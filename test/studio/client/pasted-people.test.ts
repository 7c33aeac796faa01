// Rows that were copied in a spreadsheet become people of the list.
import { expect, test } from 'vitest';
import { filledPeople, isRows, nobody } from '../../../src/studio/client/mails/pasted-people.ts';

const at = { row: 0, column: 'email' } as const;

test('rows fill the list from the cell that they are pasted into', () => {
  const people = filledPeople([nobody], at, 'a@b.org\tAnna\r\nc@d.org\tCem\tOffice\r\n');
  expect(people).toEqual([
    { ...nobody, email: 'a@b.org', name: 'Anna' },
    { ...nobody, email: 'c@d.org', name: 'Cem', organisation: 'Office' },
  ]);
  const named = filledPeople(people, { row: 1, column: 'name' }, 'Dana\nEva');
  expect(named.map(({ email, name }) => [email, name])).toEqual([
    ['a@b.org', 'Anna'],
    ['c@d.org', 'Dana'],
    ['', 'Eva'],
  ]);
});

test('a first row of names says which column is which; columns that it does not know are left out', () => {
  const rows =
    'Full name\tE-mail\tTelephone\tLanguage\nAnna\ta@b.org\t012\taz\n\n"Cem ""C"" D"\tc@d.org\t\t\n';
  expect(filledPeople([], at, rows)).toEqual([
    { ...nobody, name: 'Anna', email: 'a@b.org', language: 'az' },
    { ...nobody, name: 'Cem "C" D', email: 'c@d.org' },
  ]);
});

test('one cell is no row', () => {
  expect([isRows('a@b.org'), isRows('a@b.org\r\n'), isRows('a@b.org\tAnna'), isRows('a\nb')]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
