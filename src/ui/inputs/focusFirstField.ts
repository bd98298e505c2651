/**
 * Brings the focus to what the first workload that is not folded is: the first of its fields, which opens no keyboard on
 * a phone.
 */
export function focusFirstField(): void {
  document.querySelector<HTMLElement>('[data-workload] > :not([hidden]) input:checked')?.focus();
}
