import { browser, type Browser } from 'wxt/browser';
import { parsePageRequest, type PageCommand } from '../../../lib/messages/page';
import type { PageReading } from '../../../lib/messages/reading';
import { stopAt } from '../background/isExtensionAlive';

/** What a browser shortcut needs of the page. */
export interface CommandPage {
  /** `reading` until commands can be obeyed. */
  status(): PageReading['status'];
  /** Reads the page again if it may show another article by now. */
  refresh(): void;
  showMarks(): void;
  obey(command: PageCommand): void;
}

/**
 * Obeys browser shortcuts, each as soon as the page has been read, until the signal. The returned function is to be called
 * whenever the status changes.
 */
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
    const ready = waiting;
    waiting = [];
    for (const answer of ready) answer();
  };

  browser.runtime.onMessage.addListener(listen);
  stopAt(signal, () => browser.runtime.onMessage.removeListener(listen));
  return settle;
}
