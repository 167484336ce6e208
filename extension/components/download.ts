/**
 * Gives the owner a file.
 *
 * @param content - What it holds.
 * @param name - The name that it is offered under.
 */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns; a minute is plenty even for a slow disk's dialogue.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
