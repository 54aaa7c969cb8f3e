import type { Part, Scene } from '../scene/scene';

/** Whether a stretch of quoted words ends as a question. */
export const isQuestion = ({ text }: Scene, { span }: Part): boolean =>
  text.slice(span.start, span.end).trimEnd().endsWith('?');
