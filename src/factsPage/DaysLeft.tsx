/** How far off a date is. Empty in the served page: its script fills it in from the reader's own clock. */
export function DaysLeft({ until }: { until: string }) {
  return <span data-days-until={until} />;
}
