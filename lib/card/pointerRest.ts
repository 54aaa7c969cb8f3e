import { safeDom } from '../page/dom/safeDom';
import type { ArticleWindows } from '../marks/articleWindows';
import { frameView } from '../marks/frameView';
import type { PointerPlace } from './hitTest';

/** Long enough that a pointer on its way across the text opens nothing. */
export const restMs = 250;

export interface PointerListener {
  /** The pointer is somewhere; null when it has left the window. */
  moved(place: PointerPlace | null): void;
  /** The pointer has come to rest. */
  rested(place: PointerPlace): void;
  /** A button of the pointer goes down, or a finger. */
  pressed(place: PointerPlace): void;
  /** A finger has touched the page for a moment, and the page has nothing of its own to do there. */
  tapped(place: PointerPlace): void;
}

/** So often the pointer has come to another element, and was not heard to move: the page keeps its moves to itself. */
const mostUnheard = 2;

/** Follows the reader's own pointer, not the events that a page can make up, until the signal. */
export function watchPointer(listener: PointerListener, windows: ArticleWindows, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let screenPlace = '';
  let unheard = 0;
  let lastEntry = -1;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const move = (event: PointerEvent) => {
    unheard = 0;
    const place = placeOf(event);
    if (!place || event.pointerType === 'touch') return;
    listener.moved(place);
    // Browsers send moves of their own when the page scrolls under a pointer that lies still.
    const nextPlace = `${event.screenX} ${event.screenY}`;
    if (nextPlace === screenPlace) return;
    screenPlace = nextPlace;
    clearTimeout(timer);
    if (event.buttons === 0) timer = setTimeout(() => listener.rested(place), restMs);
  };
  // Nobody thinks of keeping raw moves from others; they are many, so they are heard only where there are no others.
  const enter = (world: Window, { isTrusted, timeStamp }: Event) => {
    if (!isTrusted || timeStamp === lastEntry) return;
    lastEntry = timeStamp;
    if (++unheard > mostUnheard) world.addEventListener('pointerrawupdate', move as EventListener, options);
  };
  const press = (event: PointerEvent) => {
    clearTimeout(timer);
    const place = placeOf(event);
    if (place) listener.pressed(place);
  };
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget) return;
    clearTimeout(timer);
    listener.moved(null);
  };

  // Not the finger going down: it may be about to scroll.
  const tap = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place && isTouch(event) && !isControl(place.target)) listener.tapped(place);
  };

  const options = { capture: true, passive: true, signal };
  windows.each((world) => {
    world.addEventListener('pointermove', move, options);
    // Of these Chromium makes none where nobody in the document listens.
    world.document.addEventListener('pointerenter', (event) => enter(world, event), options);
    world.addEventListener('pointerdown', press, options);
    world.addEventListener('pointerout', leave, options);
    world.addEventListener('click', tap, options);
  });
}

function placeOf(event: MouseEvent): PointerPlace | null {
  // Of a frame's nodes no class of ours knows any.
  const target = event.composedPath()[0] as Node | undefined;
  const { nodeType, ownerDocument } = safeDom();
  if (!event.isTrusted || !target || nodeType(target) !== Node.ELEMENT_NODE) return null;
  const { x, y } = frameView(ownerDocument(target) ?? document);
  return { x: event.clientX + x, y: event.clientY + y, target };
}

/** Clicks are pointer events in the browsers that have highlights; Safari's say nothing of the pointer. */
const isTouch = (event: MouseEvent) => (event as Partial<PointerEvent>).pointerType === 'touch';

const controls =
  'a[href], button, input, select, textarea, label, summary, [onclick], [role=button], [role=link], [contenteditable]';

const isControl = (target: Node): boolean => safeDom().closest(target as Element, controls) !== null;
