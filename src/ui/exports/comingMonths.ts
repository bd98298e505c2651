const HOW_MANY = 12;

const inWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The months after a day (YYYY-MM-DD), the next one first, each as YYYY-MM and in words. */
export function comingMonths(day: string): { readonly month: string; readonly label: string }[] {
  const [year = 0, number = 0] = day.split('-').map(Number);
  return Array.from({ length: HOW_MANY }, (_, index) => {
    const first = new Date(Date.UTC(year, number + index, 1));
    return { month: first.toISOString().slice(0, 7), label: inWords.format(first) };
  });
}
