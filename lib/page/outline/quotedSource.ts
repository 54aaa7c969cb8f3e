import { isInside, nearest, type OutlineBlock, type OutlineElement, type OutlineText } from './outline';

/** Characters: a longer line under a quotation is text. */
const longest = 120;

/** "– Ada Kovač" */
const dash = /^\s*[–—―-]+\s*/;
const signed = /^\s*[–—―-]+\s*\p{Lu}/u;

/** "Ada Kovač, the baker at its western end" */
const named = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+(?:, .*)?(?<![.!?])$/u;

const sourceNames = new Set(['figcaption', 'footer', 'cite']);

/** Whether a block, right below a block quotation, says whose it is: its footer or caption, a name as its last line, or a line that begins with a dash. */
export function isSourceOf(block: OutlineBlock, quoted: OutlineBlock): boolean {
  if (quoted.kind !== 'blockquote' || quoted.source !== null || block.text.length > longest) return false;
  if (signed.test(block.text)) return isNear(block.element, quoted.element);
  if (!/^\p{Lu}/u.test(block.text)) return false;
  const quotation = nearest(quoted.element, isQuotation);
  if (quotation === null) return false;
  if (isInside(block.element, quotation) && named.test(block.text)) return true;
  const around = nearest(block.element, ({ name }) => sourceNames.has(name));
  if (around === null) return false;
  return isInside(around, quotation) || (around.name === 'figcaption' && isInside(quotation, around.parent));
}

/** The source without the dash before it. */
export function withoutDash({ text, runs }: OutlineText): OutlineText {
  const length = dash.exec(text)?.[0].length ?? 0;
  if (length === 0) return { text, runs };
  return {
    text: text.slice(length),
    runs: runs.flatMap((run) => {
      const hidden = Math.max(0, length - run.at);
      if (run.start + hidden >= run.end) return [];
      return [{ ...run, start: run.start + hidden, at: run.at + hidden - length }];
    }),
  };
}

/** Whether the quotation is in the same part of the page as the line, or right before it. */
function isNear(element: OutlineElement, quoted: OutlineElement): boolean {
  const quotation = nearest(quoted, isQuotation);
  return quotation !== null && (isInside(element, quotation) || isInside(quotation, element.parent));
}

const isQuotation = ({ name }: OutlineElement): boolean => name === 'blockquote';
