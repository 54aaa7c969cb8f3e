import { browser, type Browser } from 'wxt/browser';
import { parsePageRequest, type PageCommand } from '../../lib/messages/page';
import type { PageReading } from '../../lib/messages/reading';
import { isExtensionAlive } from './panelPorts';

/** What a command of the browser's needs of the page's reader. */
export interface CommandPage {
  /** `reading` while what has been asked for cannot be done yet. */
  status(): PageReading['status'];
  /** Reads the page anew, if it shows another article by now. */
  refresh(): void;
  showMarks(): void;
  obey(command: PageCommand): void;
}

/** Does what keys of the browser's ask for, as soon as the page is read. To be told whenever the status changes; ends with the signal. */
export function answerCommands(page: CommandPage, signal: AbortSignal): () => void {
  let waiting: (() => void)[] = [];

  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (status: PageReading['status']) => void,
  ) => {
    const request = sender.id === browser.runtime.id ? parsePageRequest(message) : null;
    if (!request) return undefined;
    page.refresh();
    const isNew = page.status() === 'reading';
    waiting.push(() => {
      const status = page.status();
      // Where there were no marks yet, the key that takes them off and puts them back brings them.
      if (status === 'ready' && isNew && request.command === 'marks') page.showMarks();
      else if (status === 'ready') page.obey(request.command);
      respond(status);
    });
    settle();
    return true; // The answer may come later.
  };

  const settle = () => {
    if (page.status() === 'reading') return;
    const ripe = waiting;
    waiting = [];
    for (const answer of ripe) answer();
  };

  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // The runtime of an extension that has been replaced has no events any more.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listen);
  });
  return settle;
}
