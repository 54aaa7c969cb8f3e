import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A {@link Span} in a message. */
export const spanSchema = v.object({ start: offset, end: offset });
