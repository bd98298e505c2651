/** The labels of the fields of the page that hold at the moment what can't be their value. */
export function invalidFields(): string[] {
  const fields = document.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]');
  return Array.from(
    fields,
    (field) => field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent?.trim() ?? 'a field',
  );
}
