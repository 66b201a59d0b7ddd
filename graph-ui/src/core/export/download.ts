/**
 * Has the browser save a file.
 * @param name of the file
 * @param type media type, such as `text/csv;charset=utf-8`
 */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
