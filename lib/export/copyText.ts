/** Copies plain text; call it in a click. Resolves to false if the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without HTTPS there is no clipboard at all; with it, asking for one can be refused.
    return false;
  }
}
