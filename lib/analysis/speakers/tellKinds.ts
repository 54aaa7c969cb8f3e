import { workNouns } from '../lexicon/workNouns';
import { isTitleCase, tellKind } from '../quotes/tellKind';
import type { TaggedText, Token } from '../tagging';
import type { Attribution, QuoteKind } from '../types';
import type { Part, Scene } from './scene/scene';

/** So many words in title case may be the name of something; more are a headline that is quoted as a statement. */
export const maxTitleWords = 12;

/** The kinds of all quotations, with their parts of speech and what surrounds them. Linear. */
export function tellKinds(
  tagged: TaggedText,
  scene: Scene,
  attributions: readonly (Attribution | null)[],
): QuoteKind[] {
  let next = 0;
  return scene.quotes.map((quote, index) => {
    const tokens: Token[] = [];
    for (const span of quote.content) {
      while ((tagged.tokens[next]?.span.end ?? Infinity) <= span.start) next++;
      for (; (tagged.tokens[next]?.span.start ?? Infinity) < span.end; next++) {
        const token = tagged.tokens[next];
        if (token) tokens.push(token);
      }
    }
    const words = quote.content.map((span) => tagged.text.slice(span.start, span.end)).join(' ');
    const part = scene.partsOf[index]?.[0];
    if (part && tokens.length <= maxTitleWords && isTitle(scene, part, words, tokens, attributions[index] ?? null))
      return 'title';
    return tellKind(words, tokens);
  });
}

/** The name of a work or a nickname: in title case, and not what a cue right beside it reports. */
function isTitle(
  scene: Scene,
  part: Part,
  words: string,
  tokens: readonly Token[],
  attribution: Attribution | null,
): boolean {
  if (isReference(scene, part) || isTitled(scene, part)) return true;
  if (!isTitleCase(tokens) || /[?!]$/.test(words) || isInCapitals(scene, part)) return false;
  if (isDated(scene, part)) return true;
  if (tokens.length > 1 && isIntroducedAsWork(scene, part)) return true;
  if (attribution && /^(?:invertedAfter|namedAfter|colon|accordingTo|unlistedAfter)$/.test(attribution.rule))
    return false;
  const before = scene.items[part.item - 1];
  // said, "Never"; a paragraph that begins with quoted words.
  if (before?.kind !== 'word') return tokens.length > 1 && before?.kind === 'quote' && !/[.]$/.test(words);
  if (/[.]$/.test(words) && tokens.length === 1) return false;
  // Lee read “The Long Tide”; the sign read “No Entry”
  if (before.cue?.infinitive === 'read' && attribution?.sourceType === 'person') return tokens.length > 1;
  return !(
    before.cue &&
    /^(?:say|reply|answer|shout|yell|chant|read|declare|respond|brand|dub|label)$/.test(before.cue.infinitive)
  );
}

/** a paper titled “…” */
function isTitled({ items }: Scene, part: Part): boolean {
  const word = items[part.item - 1];
  return word?.kind === 'word' && /^(?:entitled|titled)$/.test(word.normal);
}

/** “Long Tide” (2019): the year of a work. */
const isDated = ({ text }: Scene, { span }: Part): boolean =>
  /^["”’'»]? \((?:19|20)\d\d\)/u.test(text.slice(span.end, span.end + 9));

/** LEE SAID “THE BOAT IS GONE”: in a line of capitals they say nothing of titles. */
function isInCapitals({ items, blockItems, text }: Scene, part: Part): boolean {
  const [first, end] = blockItems[part.block] ?? [0, 0];
  const from = items[first]?.span.start ?? part.span.start;
  const line = text
    .slice(Math.max(from, part.span.start - maxLineReach), items[end]?.span.end)
    .slice(0, 2 * maxLineReach);
  return line.length > part.span.end - part.span.start + 2 && !/\p{Ll}/u.test(line);
}

/** In characters: so much of a line is looked at on either side. */
const maxLineReach = 100;

/** “Ferry sinks off the point” — The Harbour Post, May 2, 2019: a line of a list of sources, with a dash and a year after the title. */
function isReference({ items, blockItems, text }: Scene, part: Part): boolean {
  const [first, end] = blockItems[part.block] ?? [0, 0];
  const dash = items[part.item + 1];
  if (dash?.kind !== 'mark' || dash.mark !== '-' || part.item - first > maxAuthorItems) return false;
  if (items.slice(part.item + 1, end).some((item) => item.kind === 'quote')) return false;
  const rest = text.slice(part.span.end, items[end]?.span.start ?? part.span.end);
  return rest.length <= maxReferenceLength && /\b(?:19|20)\d\d\.?\s*$/.test(rest);
}

/** The author's name before the title in a list of sources has no more items than this. */
const maxAuthorItems = 8;

/** Outlet and date after the title are no longer than this many characters. */
const maxReferenceLength = 90;

/** her memoir, “…”; on NBC’s “…”; in “…” */
function isIntroducedAsWork({ items }: Scene, part: Part): boolean {
  let at = part.item - 1;
  const comma = items[at];
  if (comma?.kind === 'mark' && comma.mark === ',') at--;
  const word = items[at];
  if (word?.kind !== 'word') return false;
  if (workNouns.has(word.normal)) return true;
  return at === part.item - 1 && (/['’]s?$/.test(word.token.text) || /^(?:on|in|of|from|the)$/.test(word.normal));
}
