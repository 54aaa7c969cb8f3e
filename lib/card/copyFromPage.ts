import { copyText } from '../export/copyText';

/**
 * Copies plain text, on the reader's click, from a page that may have no clipboard: one without HTTPS, or one whose
 * Permissions-Policy forbids it. False when the browser does not let it.
 */
export const copyFromPage = async (text: string, beside: HTMLElement): Promise<boolean> =>
  (await copyText(text)) || copyOldWay(text, beside);

/** Through a field that is gone again at once, and without the page hearing of the words. */
function copyOldWay(text: string, beside: HTMLElement): boolean {
  const root = beside.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', write, { capture: true });
  try {
    beside.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the clipboard is closed
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', write, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
