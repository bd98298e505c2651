/** The query that says what a form asks, by the names of its fields: `?q=price&disputed=1`; empty where it asks nothing. */
export function queryOf(form: HTMLFormElement): string {
  const asked = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** Fills a form in by such a query; what that does not name, or names by no choice that there is, is left empty. */
export function fillFromQuery(form: HTMLFormElement, query: string): void {
  const asked = new URLSearchParams(query);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = asked.get(field.name);
      field.value = [...field.options].some((option) => option.value === value) ? `${value}` : '';
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = asked.has(field.name);
      else field.value = asked.get(field.name) ?? '';
    }
  }
}
