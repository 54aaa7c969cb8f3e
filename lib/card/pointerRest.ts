import type { PointerPlace } from './hitTest';

/** Long enough that a pointer on its way across the text opens nothing. */
const restMs = 250;

export interface PointerListener {
  /** The pointer is somewhere; null when it has left the window. */
  moved(place: PointerPlace | null): void;
  /** The pointer has come to rest. */
  rested(place: PointerPlace): void;
  /** A button of the pointer goes down. */
  pressed(place: PointerPlace): void;
}

/** Follows the reader's own pointer, not the events that a page can make up, until the signal. */
export function watchPointer(listener: PointerListener, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let screenPlace = '';
  signal.addEventListener('abort', () => clearTimeout(timer));

  const move = (event: PointerEvent) => {
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

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', move, options);
  addEventListener('pointerdown', press, options);
  addEventListener('pointerout', leave, options);
}

function placeOf(event: PointerEvent): PointerPlace | null {
  const target = event.composedPath()[0];
  return event.isTrusted && target instanceof Node ? { x: event.clientX, y: event.clientY, target } : null;
}
