import { leaders } from '../lists/leaders';
import { lexiconTagsOf } from '../../tagging';

/** Whether a folded surname is named by itself without any introduction: "Merkel", "Napoleon" of compromise's lexicon. */
export function isFamous(key: string): boolean {
  if (leaders.has(key)) return true;
  const tags = lexiconTagsOf(key);
  return tags.length === 1 && tags[0] === 'Person';
}
