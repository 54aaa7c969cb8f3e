import type { ArticleWindows } from '../marks/articleWindows';
import type { Settings } from '../settings/settings';
import { isPlain, keyCommand, type KeyCommand } from './keyCommand';
import type { ShownCard } from './shownCard';

export interface KeyListener {
  card(): ShownCard | null;
  /** The key of each command; null while page keys are off, or there is no article. */
  keys(): Settings['pageKeys'] | null;
  /** Called at Escape while a card is shown. */
  dismiss(): void;
  obey(command: KeyCommand): void;
}

/**
 * Listens to the reader's keys until the signal: Escape while a card is shown, commands while page keys are on. The page does not
 * see commands, nor what is typed in the card.
 */
export function watchKeys(
  { card, keys, dismiss, obey }: KeyListener,
  windows: ArticleWindows,
  signal: AbortSignal,
): void {
  /** The key that is down and was ours, so that the page does not see it go up either. */
  let taken: string | null = null;

  const take = (event: KeyboardEvent) => {
    taken = event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const shown = card();
    const isInCard = shown !== null && event.target === shown.host;
    if (shown && event.key === 'Escape' && isPlain(event)) {
      take(event);
      dismiss();
      return;
    }
    // After the card, Tab continues from where the focus was before, not from the document's end.
    if (isInCard && event.key === 'Tab' && shown.isAtEdge(event.shiftKey)) dismiss();
    const keysNow = keys();
    const command = keysNow && keyCommand(event, keysNow);
    if (command) {
      take(event);
      obey(command);
    } else if (isInCard) event.stopImmediatePropagation();
  };

  const hide = (event: KeyboardEvent) => {
    if (event.isTrusted && (event.key === taken || event.target === card()?.host)) event.stopImmediatePropagation();
    if (event.type === 'keyup' && event.key === taken) taken = null;
  };

  const options = { capture: true, signal };
  windows.each((world) => {
    world.addEventListener('keydown', press, options);
    world.addEventListener('keypress', hide, options);
    world.addEventListener('keyup', hide, options);
  });
}
