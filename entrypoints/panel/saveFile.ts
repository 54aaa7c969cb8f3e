/** Has the browser save a text as a file, where the reader keeps downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address only after this.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
