import { onTestFinished } from 'vitest';

/** From here to the end of the test the page can have a text inserted as if it had been typed, as browsers do. */
export function letInsertText(): void {
  const execCommand = (command: string, _shown: boolean, text: string) => {
    const field = document.activeElement;
    if (command !== 'insertText' || !(field instanceof HTMLInputElement)) return false;
    const { value, selectionStart, selectionEnd } = field;
    const before = value.slice(0, selectionStart ?? 0);
    // By the setter of all fields: React has put one of its own on each.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, before + text + value.slice(selectionEnd ?? 0));
    const caret = before.length + text.length;
    field.setSelectionRange(caret, caret);
    return field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
    );
  };
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'));
}
