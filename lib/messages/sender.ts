/** What browsers tell of who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
  readonly frameId?: number | undefined;
}

/** Whether it is our script in a tab's own page, not in a frame of it. */
export const isPageScript = ({ id, tab, frameId }: Sender, extensionId: string): boolean =>
  id === extensionId && tab !== undefined && frameId === 0;

/** Whether it is one of our own pages; `ownPages` is what their addresses begin with. */
export const isOwnPage = ({ id, url }: Sender, extensionId: string, ownPages: string): boolean =>
  id === extensionId && (url?.startsWith(ownPages) ?? false);
