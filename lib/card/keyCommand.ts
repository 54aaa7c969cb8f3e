import { pageCommands, type Settings } from '../settings/settings';

/** What a key does in the page, once the reader has turned page keys on. */
export type KeyCommand = keyof Settings['pageKeys'];

/**
 * The command of a key that was pressed by the reader; null for every other key, for one with a modifier, and wherever
 * the key could be meant as text.
 */
export function keyCommand(event: KeyboardEvent, keys: Settings['pageKeys']): KeyCommand | null {
  const { ctrlKey, altKey, metaKey, shiftKey, isComposing, isTrusted, defaultPrevented, key } = event;
  if (ctrlKey || altKey || metaKey || shiftKey || isComposing || !isTrusted || defaultPrevented) return null;
  const target = event.composedPath()[0] as Node | undefined;
  // Not `instanceof`: elements of a frame have classes of their own.
  if (target?.nodeType === Node.ELEMENT_NODE && takesText(target as Element)) return null;
  return pageCommands.find((command) => keys[command] === key) ?? null;
}

const textRoles = /^(?:textbox|searchbox|combobox|spinbutton|listbox|menu|menuitem|grid|tree|application)$/;

/** Whether a key pressed there may be meant for the element itself. */
export function takesText(element: Element): boolean {
  const { localName, ownerDocument } = element;
  if (/^(?:input|textarea|select|iframe|frame|object|embed|video|audio)$/.test(localName)) return true;
  // A custom element may have a text field in a closed shadow root.
  if (localName.includes('-')) return true;
  if (textRoles.test(element.getAttribute('role') ?? '')) return true;
  return (element as HTMLElement).isContentEditable || ownerDocument.designMode === 'on';
}
