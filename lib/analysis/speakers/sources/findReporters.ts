import { subjectOf } from '../phrases/subject';
import type { Scene } from '../scene/scene';

/** Where the subjects of all finite reporting verbs end. */
export function findReporters({ items }: Scene): ReadonlySet<number> {
  const ends = new Set<number>();
  items.forEach((item, at) => {
    if (
      item.kind !== 'word' ||
      !item.cue ||
      item.cue.isLabel ||
      (item.cue.form !== 'past' && item.cue.form !== 'present')
    )
      return;
    const subject = subjectOf(items, at);
    const end = subject && items[subject.last]?.span.end;
    if (end) ends.add(end);
  });
  return ends;
}
