/**
 * Reads the page's nodes through the prototypes' own getters, because a page can hide a node's properties:
 * `<form><input name="parentNode"></form>` makes `form.parentNode` that input, and `<img name="body">` makes `document.body`
 * that picture (HTML, "named access").
 */
export interface SafeDom {
  readonly localName: (element: Element) => string;
  readonly namespace: (element: Element) => string | null;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly nodeType: (node: Node) => number;
  readonly data: (text: Text) => string;
  readonly textContent: (node: Node) => string;
  readonly parentElement: (node: Node) => Element | null;
  readonly previousSibling: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly rootNode: (node: Node) => Node;
  /** The document of the node: the page, or that of a frame. */
  readonly ownerDocument: (node: Node) => Document | null;
  readonly contains: (node: Node, other: Node) => boolean;
  readonly closest: (element: Element, selector: string) => Element | null;
  /** Where the element is on screen. */
  readonly box: (element: Element) => DOMRect;
  /** The node's children, at most `limit` of them. */
  readonly children: (node: Node, limit: number) => Node[];
  readonly body: (page: Document) => HTMLElement | null;
  readonly root: (page: Document) => Element | null;
  readonly head: (page: Document) => HTMLHeadElement | null;
  readonly title: (page: Document) => string;
  readonly url: (page: Document) => string;
  readonly contentType: (page: Document) => string;
  readonly implementation: (page: Document) => DOMImplementation;
  /** The document's elements of a tag name, in page order; a live list. */
  readonly elementsNamed: (page: Document, name: string) => HTMLCollectionOf<Element>;
  /** The element's own elements of a tag name, in page order; a live list. */
  readonly elementsIn: (element: Element, name: string) => HTMLCollectionOf<Element>;
  /** How many elements of a tag name are in the element; `*` counts all. */
  readonly countNamed: (element: Element, name: string) => number;
  /** The body of a frame's document; null for a frame of another origin, and for an element that is no frame. */
  readonly frameBody: (element: Element) => HTMLElement | null;
  /** The window in which the document is shown; null when it is not. */
  readonly world: (page: Document) => (Window & typeof globalThis) | null;
  /** The children as the reader sees them: those of an open shadow root, and those assigned to a slot. */
  readonly shownChildren: (element: Element, limit: number) => Node[];
}

let dom: SafeDom | null = null;

/** The accessors of this JavaScript world. Created on first use, so that importing this file needs no DOM. */
export function safeDom(): SafeDom {
  return (dom ??= createSafeDom());
}

export const xhtml = 'http://www.w3.org/1999/xhtml';

const shadowHosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function createSafeDom(): SafeDom {
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const localName = getter(Element.prototype, 'localName');
  const shadowRoot = getter(Element.prototype, 'shadowRoot');
  const { closest, getAttribute, getBoundingClientRect } = Element.prototype;
  const { contains, getRootNode } = Node.prototype;
  const textContent = getter(Node.prototype, 'textContent');
  const namespace = getter(Element.prototype, 'namespaceURI');
  const framedIn = new Map<string, (frame: never) => Document | null>([
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the pages that have them are old, too
    ['frame', getter(HTMLFrameElement.prototype, 'contentDocument')],
    ['iframe', getter(HTMLIFrameElement.prototype, 'contentDocument')],
  ]);
  const body = getter(Document.prototype, 'body');
  const namedInPage = namedIn(Document.prototype);
  const namedInElement = namedIn(Element.prototype);
  const { assignedNodes } = HTMLSlotElement.prototype;

  const children = (node: Node, limit: number): Node[] => {
    const list: Node[] = [];
    for (let child = firstChild(node); child !== null && list.length < limit; child = nextSibling(child)) {
      list.push(child);
    }
    return list;
  };
  return {
    localName,
    namespace,
    attribute: (element, name) => getAttribute.call(element, name),
    nodeType: getter(Node.prototype, 'nodeType'),
    ownerDocument: getter(Node.prototype, 'ownerDocument'),
    data: getter(CharacterData.prototype, 'data'),
    textContent: (node) => textContent(node) ?? '',
    parentElement: getter(Node.prototype, 'parentElement'),
    previousSibling: getter(Node.prototype, 'previousSibling'),
    nextSibling,
    rootNode: (node) => getRootNode.call(node),
    contains: (node, other) => contains.call(node, other),
    closest: (element, selector) => closest.call(element, selector),
    box: (element) => getBoundingClientRect.call(element),
    children,
    body,
    root: getter(Document.prototype, 'documentElement'),
    head: getter(Document.prototype, 'head'),
    title: getter(Document.prototype, 'title'),
    url: getter(Document.prototype, 'URL'),
    contentType: getter(Document.prototype, 'contentType'),
    implementation: getter(Document.prototype, 'implementation'),
    elementsNamed: namedInPage,
    elementsIn: namedInElement,
    countNamed: (element, name) => namedInElement(element, name).length,
    frameBody: (element) => {
      const framed = namespace(element) === xhtml ? framedIn.get(localName(element))?.(element as never) : null;
      return framed ? body(framed) : null;
    },
    world: getter(Document.prototype, 'defaultView'),
    shownChildren: (element, limit) => {
      const name = localName(element);
      if (name === 'slot' && element instanceof HTMLSlotElement) {
        const assigned = assignedNodes.call(element, { flatten: true });
        return assigned.length > 0 ? assigned.slice(0, limit) : children(element, limit);
      }
      return children((shadowHosts.test(name) ? shadowRoot(element) : null) ?? element, limit);
    },
  };
}

/** Taken as a plain function: its overloads for obsolete elements make a linter call all of it obsolete. */
function namedIn<Root extends Document | Element>(prototype: Root) {
  const find = prototype['getElementsByTagName' as never] as (this: Root, name: string) => HTMLCollectionOf<Element>;
  return (root: Root, name: string) => find.call(root, name);
}

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (object: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get as ((this: T) => T[K]) | undefined;
  if (get === undefined) throw new Error(`No getter for ${String(key)}`);
  return (object) => get.call(object);
}
