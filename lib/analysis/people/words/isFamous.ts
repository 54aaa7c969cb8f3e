import { lexiconTagsOf } from '../../text/tagging';
import { artists } from '../lists/artists';
import { authors } from '../lists/authors';
import { leaders } from '../lists/leaders';
import { nameLexicon } from './nameLexicon';

/**
 * Whether a folded name alone identifies one person without introduction: "Merkel", "Kafka", and "Napoleon" from compromise's
 * lexicon.
 */
export function isFamous(key: string): boolean {
  if (leaders.has(key) || authors.has(key) || artists.has(key)) return true;
  const tags = lexiconTagsOf(key);
  return tags.length === 1 && tags[0] === 'Person' && !nameLexicon.isFirstName(key) && !nameLexicon.isSurname(key);
}
