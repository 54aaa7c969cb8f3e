/** Copies plain text, on the reader's click. False when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without HTTPS there is no clipboard at all; with it, asking for one can be refused.
    return false;
  }
}
