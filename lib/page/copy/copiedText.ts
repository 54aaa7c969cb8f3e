/** The text copied so far, which decides what is needed before the next words. */
export interface CopiedText {
  /** Appends a text of the page to an element of the copy. */
  add(parent: Element, data: string): Text;
  /** Appends what the page shows but does not have in its text: a generated quotation mark, a space between two boxes. */
  write(parent: Element, data: string): void;
  /** Puts a space before the next word if it would otherwise run into the last one. */
  setApart(): void;
  /** Whether the text ends in the middle of a word that the next text would continue. */
  isInWord(): boolean;
  /** Starts a block, which ends a quotation that is open. */
  beginBlock(): void;
  /** Whether a quotation mark “ of the block is open. */
  isInQuotation(): boolean;
  /** The last words, since the last element that sets others apart. */
  before(): string;
}

/** In characters: as much as a word with its punctuation. */
const remembered = 40;

/** Collects the text of a copy. */
export function copiedText(copy: Document): CopiedText {
  let last = '';
  let isApart = false;
  let isQuoted = false;
  const append = (parent: Element, data: string): Text => {
    const text = copy.createTextNode(data);
    parent.appendChild(text);
    const open = data.lastIndexOf('“');
    const close = data.lastIndexOf('”');
    if (open !== close) isQuoted = open > close;
    last = (last + data).slice(-remembered);
    return text;
  };
  return {
    add: (parent, data) => {
      if (isApart && isWordEnd(last) && /^[\p{L}\p{N}]/u.test(data)) append(parent, ' ');
      if (data !== '') isApart = false;
      return append(parent, data);
    },
    write: append,
    setApart: () => (isApart = true),
    isInWord: () => isWordEnd(last),
    beginBlock: () => (isQuoted = false),
    isInQuotation: () => isQuoted,
    before: () => last.trimEnd(),
  };
}

const isWordEnd = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);
