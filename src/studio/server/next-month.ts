// The month that a next period is most likely of. Pure.

/**
 * As far behind the newest as that is behind the one before it; where there is no rhythm yet, this month, or the one after
 * the newest.
 * @param months `2024-09`, the newest first
 */
export function nextMonth(months: readonly string[], today: Date): string {
  const [newest, before] = months.map(countOf);
  const now = today.getFullYear() * 12 + today.getMonth();
  if (newest === undefined) return monthOf(now);
  return monthOf(before === undefined ? Math.max(now, newest + 1) : newest + (newest - before));
}

function countOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function monthOf(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
