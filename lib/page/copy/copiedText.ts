/** The words that are being copied, as far as they decide what stands between them and the next. */
export interface CopiedText {
  /** Adds a text of the page's to the element of the copy. */
  add(parent: Element, data: string): Text;
  /** Adds what the page shows although no text of its own holds it: a quotation mark, a space between two boxes. */
  write(parent: Element, data: string): void;
  /** A space comes before the next word, where it would run into the last one. */
  setApart(): void;
  /** Whether the last character is of a word, which the next would go on. */
  isInWord(): boolean;
  /** A block begins: what a quotation mark before it has opened is over. */
  beginBlock(): void;
  /** Whether a quotation mark “ of the block is open. */
  isInQuotation(): boolean;
  /** The last words, up to where an element sets others apart. */
  before(): string;
}

/** As much of the words before is remembered: a word with its marks. */
const remembered = 40;

/** Gathers the words of a copy. */
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
