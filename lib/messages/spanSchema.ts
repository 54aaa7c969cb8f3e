import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the article's text, as it comes in with a message. */
export const spanSchema = v.object({ start: offset, end: offset });
