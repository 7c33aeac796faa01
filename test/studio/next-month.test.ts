// The month that is offered for a new period.
import { expect, test } from 'vitest';
import { nextMonth } from '../../src/studio/server/next-month.ts';

test.each([
  {
    months: ['2024-12', '2024-09', '2024-03'],
    next: '2025-03',
    says: 'as far on as the newest two are apart',
  },
  { months: ['2024-09', '2023-09'], next: '2025-09', says: 'a year' },
  { months: ['2024-09'], next: '2025-02', says: 'this month, where there is no rhythm yet' },
  { months: ['2025-02'], next: '2025-03', says: 'the month after this one, where this one is there' },
  { months: ['2025-12'], next: '2026-01', says: 'the month after one that is to come' },
  { months: [], next: '2025-02', says: 'this month for the first' },
])('$says', ({ months, next }) => {
  expect(nextMonth(months, new Date(2025, 1, 14))).toBe(next);
});
