import Readability from '@mozilla/readability/Readability.js';

/**
 * The text nodes that Readability takes for the article's, out of a guarded copy, which it takes apart. Empty when it finds
 * no article.
 *
 * Readability begins anew, with other settings, from `body.innerHTML` when it found too little: then all nodes would be new
 * ones. So the body gets an `innerHTML` of its own, which keeps and restores clones and remembers whose clone each text is.
 */
export function readabilityTexts(copy: Document, title: string): Set<Text> {
  const { body } = copy;
  copy.title = title;
  const originalOf = new WeakMap<Text, Text>();
  let kept: Node | null = null;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = cloneWithTexts(body, originalOf);
      return '';
    },
    set: () => {
      if (kept !== null) body.replaceChildren(...cloneWithTexts(kept, originalOf).childNodes);
    },
  });
  const result = new Readability<Node>(copy, {
    serializer: (element) => element,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();

  const texts = new Set<Text>();
  if (result?.content) for (const text of textsIn(result.content)) texts.add(originalOf.get(text) ?? text);
  return texts;
}

/** A deep clone; tells in `originalOf` which text each cloned text comes from at first. */
function cloneWithTexts(root: Node, originalOf: WeakMap<Text, Text>): Node {
  const clone = root.cloneNode(true);
  const originals = textsIn(root);
  for (const [i, text] of textsIn(clone).entries()) {
    const original = originals[i];
    if (original !== undefined) originalOf.set(text, originalOf.get(original) ?? original);
  }
  return clone;
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}
