/** What the browser says about the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
  readonly frameId?: number | undefined;
}

/** Whether it is our content script, in a tab's top frame. */
export const isContentScript = ({ id, tab, frameId }: Sender, extensionId: string): boolean =>
  id === extensionId && tab !== undefined && frameId === 0;

/** Whether it is one of the extension's own pages; `ownPages` is the beginning of their addresses. */
export const isOwnPage = ({ id, url }: Sender, extensionId: string, ownPages: string): boolean =>
  id === extensionId && (url?.startsWith(ownPages) ?? false);
