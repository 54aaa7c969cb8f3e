import { safeDom } from '../page/dom/safeDom';
import { targetOf } from '../page/dom/targetOf';
import { pageCommands, type Settings } from '../settings/settings';

/** What a key does in the page, once the reader has turned page keys on. */
export type KeyCommand = keyof Settings['pageKeys'];

/**
 * The command of a key that was pressed by the reader; null for every other key, for one with a modifier, and wherever
 * the key could be meant as text.
 */
export function keyCommand(event: KeyboardEvent, keys: Settings['pageKeys']): KeyCommand | null {
  if (!isPlain(event) || !event.isTrusted || event.defaultPrevented) return null;
  const target = targetOf(event);
  if (target !== null && takesText(target)) return null;
  return pageCommands.find((command) => keys[command] === event.key) ?? null;
}

/** Whether a key was pressed alone: without a modifier, and not to compose a character. */
export const isPlain = ({ ctrlKey, altKey, metaKey, shiftKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && !shiftKey && !isComposing;

const textRoles = /^(?:textbox|searchbox|combobox|spinbutton|listbox|menu|menuitem|grid|tree|application)$/;

/** Whether a key pressed there may be meant for the element itself. */
function takesText(element: Element): boolean {
  const { attribute, localName, ownerDocument } = safeDom();
  const name = localName(element);
  if (/^(?:input|textarea|select|iframe|frame|object|embed|video|audio)$/.test(name)) return true;
  // A custom element may have a text field in a closed shadow root.
  if (name.includes('-')) return true;
  if (textRoles.test(attribute(element, 'role') ?? '')) return true;
  return (element as HTMLElement).isContentEditable || ownerDocument(element)?.designMode === 'on';
}
