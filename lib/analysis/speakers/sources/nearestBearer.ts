import type { Person } from '../../result/analysis';
import { firstMentionAfter } from '../scene/peopleIndex';
import type { NarrationWord } from '../scene/scene';
import type { SourceContext } from './source';

/** Somebody with the role was mentioned no further back than this, in characters: about three sentences. */
const reach = 400;

/** How titles are shortened before names. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['governor', 'gov'],
  ['president', 'pres'],
  ['professor', 'prof'],
  ['representative', 'rep'],
  ['senator', 'sen'],
  ['superintendent', 'supt'],
]);

/** The one person who has a role ("the governor") of those whom the words just before a place mention; null when there is none, or two. */
export function nearestBearer(
  { scene: { mentions } }: SourceContext,
  modifiers: readonly NarrationWord[],
  noun: string,
  before: number,
): Person | null {
  const bearers = new Set<Person>();
  for (let i = firstMentionAfter(mentions, before - reach); i < mentions.length; i++) {
    const placed = mentions[i];
    if (!placed || placed.mention.span.start >= before) break;
    if (isBearer(placed.person, modifiers, noun)) bearers.add(placed.person);
  }
  const [only] = bearers;
  return bearers.size === 1 ? (only ?? null) : null;
}

/** the governor, the Ohio governor: Governor of Ohio, Ohio Gov. */
function isBearer({ role }: Person, modifiers: readonly NarrationWord[], noun: string): boolean {
  const words = (role ?? '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const end = words.findIndex((word) => /^(?:and|at|for|from|in|of|to|under|who|with)$/.test(word));
  const head = words[(end < 0 ? words.length : end) - 1]?.replace(/^(?:co|ex)-/, '');
  const isHead = head !== undefined && (head === noun || head === shortForms.get(noun));
  return isHead && modifiers.every(({ normal }) => words.includes(normal));
}
