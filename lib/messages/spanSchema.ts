import * as v from 'valibot';

/** An offset, a count or an id in a message. */
export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A {@link Span} in a message. */
export const spanSchema = v.object({ start: wholeNumber, end: wholeNumber });
