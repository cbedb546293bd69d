/** Hands a text to the reader as a download. It never leaves the machine: the address is a blob's. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the blob by then; a minute costs nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
