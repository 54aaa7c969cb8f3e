import { safeDom } from '../page/dom/safeDom';
import { targetOf } from '../page/dom/targetOf';
import type { ArticleWindows } from '../marks/articleWindows';
import { frameView } from '../marks/frameView';
import type { PointerPosition } from './textOffsetAt';

/** Long enough that a pointer crossing the text opens nothing. */
export const restMs = 250;

export interface PointerListener {
  /** The pointer has moved; null when it has left the window. */
  moved(position: PointerPosition | null): void;
  /** The pointer has come to rest. */
  rested(position: PointerPosition): void;
  /** A mouse button or a finger goes down. */
  pressed(position: PointerPosition): void;
  /** A finger has tapped the page, not on a control of its own. */
  tapped(position: PointerPosition): void;
}

/** When the pointer enters this many elements without a move event, the page is swallowing them. */
const mostUnheard = 2;

/** Follows the reader's pointer, and no events made up by the page, until the signal. */
export function watchPointer(listener: PointerListener, windows: ArticleWindows, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let screenPosition = '';
  let unheard = 0;
  let lastEntry = -1;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const move = (event: PointerEvent) => {
    unheard = 0;
    const position = positionOf(event);
    if (!position || event.pointerType === 'touch') return;
    listener.moved(position);
    // Browsers also send moves when the page scrolls under a pointer at rest.
    const nextPosition = `${event.screenX} ${event.screenY}`;
    if (nextPosition === screenPosition) return;
    screenPosition = nextPosition;
    clearTimeout(timer);
    if (event.buttons === 0) timer = setTimeout(() => listener.rested(position), restMs);
  };
  // Pages do not think of swallowing raw moves. As there are many, they are used only when there are no others.
  const enter = (world: Window, { isTrusted, timeStamp }: Event) => {
    if (!isTrusted || timeStamp === lastEntry) return;
    lastEntry = timeStamp;
    if (++unheard > mostUnheard) world.addEventListener('pointerrawupdate', move as EventListener, options);
  };
  const press = (event: PointerEvent) => {
    clearTimeout(timer);
    const position = positionOf(event);
    if (position) listener.pressed(position);
  };
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget) return;
    clearTimeout(timer);
    listener.moved(null);
  };

  // Not at touchdown, which may be the start of a scroll.
  const tap = (event: MouseEvent) => {
    const position = positionOf(event);
    if (position && isTouch(event) && !isControl(position.target)) listener.tapped(position);
  };

  const options = { capture: true, passive: true, signal };
  windows.each((world) => {
    world.addEventListener('pointermove', move, options);
    // Chromium sends these only when something in the document listens for them.
    world.document.addEventListener('pointerenter', (event) => enter(world, event), options);
    world.addEventListener('pointerdown', press, options);
    world.addEventListener('pointerout', leave, options);
    world.addEventListener('click', tap, options);
  });
}

function positionOf(event: MouseEvent): PointerPosition | null {
  const target = event.isTrusted ? targetOf(event) : null;
  if (!target) return null;
  const { x, y } = frameView(safeDom().ownerDocument(target) ?? document);
  return { x: event.clientX + x, y: event.clientY + y, target };
}

/** Clicks are pointer events, but in Safari, which does not say what pointer it was. */
const isTouch = (event: MouseEvent) => (event as Partial<PointerEvent>).pointerType === 'touch';

const controls =
  'a[href], button, input, select, textarea, label, summary, [onclick], [role=button], [role=link], [contenteditable]';

const isControl = (target: Element): boolean => safeDom().closest(target, controls) !== null;
