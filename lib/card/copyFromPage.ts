import { copyText } from '../export/copyText';

/**
 * Copies plain text on the reader's click, even in a page without a clipboard: one without HTTPS, or one whose Permissions-Policy
 * forbids it. Resolves to false when the browser does not allow it.
 */
export const copyFromPage = async (text: string, beside: HTMLElement): Promise<boolean> =>
  (await copyText(text)) || copyThroughField(text, beside);

/** Copies through a text field that is there for an instant, without the page seeing the text. */
function copyThroughField(text: string, beside: HTMLElement): boolean {
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
