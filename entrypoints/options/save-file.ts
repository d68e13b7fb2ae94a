/** How long a file is held for the browser to write it, in ms: it asks the reader where to, or writes slowly. */
const HELD_FOR = 10 * 60_000;

/** Has the browser save a file, as a download of this name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_FOR);
}
