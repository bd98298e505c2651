/** Long enough for a browser that asks where to put the file. */
const KEPT_FOR_MS = 60_000;

/** Hands a file to the reader's browser, which saves it under this name. Nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}

/** The same for a text in UTF-8. */
export function downloadText(name: string, text: string, mediaType: string): void {
  download(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
