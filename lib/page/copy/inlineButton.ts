import { isClear } from '../dom/isClear';
import { safeDom } from '../dom/safeDom';
import { isAmidText } from './amidText';

/**
 * Whether a button is a word of the sentence around it that opens an explanation, rather than a labelled control: it looks like
 * the words around it, and a space separates it from the one before.
 */
export function isInlineButton(button: Element): boolean {
  const { attribute, data, localName, nodeType, parentElement, previousSibling } = safeDom();
  const around = parentElement(button);
  if (around === null || attribute(button, 'aria-label') !== null) return false;
  if (localName(around).toLowerCase() !== 'p' && !isAmidText(button)) return false;
  const before = previousSibling(button);
  if (before !== null && nodeType(before) === Node.TEXT_NODE && /[\p{L}\p{N},.]$/u.test(data(before as Text)))
    return false;
  const style = getComputedStyle(button);
  // Without a style sheet, as in tests, nothing tells how it looks.
  if (style.borderLeftStyle === '' || style.fontSize === '') return true;
  const isBoxed = (['Left', 'Right', 'Top'] as const).some(
    (side) => style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px',
  );
  return !isBoxed && isClear(style.backgroundColor) && style.fontSize === getComputedStyle(around).fontSize;
}

/** Whether a label belongs to a form control. */
export function isControlLabel(label: Element): boolean {
  const { attribute, countNamed } = safeDom();
  return (
    attribute(label, 'for') !== null || ['input', 'select', 'textarea'].some((name) => countNamed(label, name) > 0)
  );
}
