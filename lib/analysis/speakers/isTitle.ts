import { endsSentence, sentenceStart } from './scene/sentence';
import { workNouns } from '../lexicon/workNouns';
import { isTitleCase } from '../quotes/classifyQuote';
import type { Token } from '../text/tagging';
import type { Attribution } from '../result/analysis';
import { itemsOfBlock } from './scene/block';
import { isPunctuation } from './scene/isPunctuation';
import { isPossessive } from './scene/isPossessive';
import { mentionsIn } from './scene/peopleIndex';
import { isWord } from './scene/isWord';
import type { Part, Scene } from './scene/scene';

/** The name of a work or a nickname: in title case, and not what a cue right beside it reports. */
export function isTitle(
  scene: Scene,
  part: Part,
  words: string,
  tokens: readonly Token[],
  attribution: Attribution | null,
): boolean {
  if (isReference(scene, part) || isTitled(scene, part) || isWorkOf(scene, part, words)) return true;
  if (!attribution && isWordAsWord(scene, part, tokens.length)) return true;
  if (isInName(scene, part) || isByname(scene, part, tokens)) return true;
  if (!isTitleCase(tokens) || isInCapitals(scene, part)) return false;
  if (/[?!]$/.test(words))
    return (tokens.length > 2 && isMade(scene, part)) || (!attribution && isNamedWork(scene, part));
  if (isDated(scene, part)) return true;
  if (tokens.length > 1 && isIntroducedAsWork(scene, part)) return true;
  if (
    attribution &&
    /^(?:invertedAfter|namedAfter|colon|headlineSource|accordingTo|unlistedAfter)$/.test(attribution.rule)
  )
    return false;
  const before = scene.items[part.item - 1];
  // Lee calls it “Tuesday”
  if (attribution?.rule === 'inReport' && isWord(before, /^(?:her|him|it|them)$/)) return false;
  // said, "Never"; a paragraph that begins with quoted words.
  if (before?.kind !== 'word' && !attribution && opensAsName(scene, part, tokens)) return true;
  if (before?.kind !== 'word') return tokens.length > 1 && before?.kind === 'quote' && !/[.]$/.test(words);
  if (/[.]$/.test(words) && tokens.length === 1) return false;
  // Lee read “The Long Tide”; the sign read “No Entry”
  if (before.cue?.infinitive === 'read' && attribution?.sourceType === 'person') return tokens.length > 1;
  return !(
    before.cue &&
    /^(?:say|reply|answer|shout|yell|chant|read|declare|respond|brand|dub|label)$/.test(before.cue.infinitive)
  );
}

/** The film “…”: right after the noun. */
const isNamedWork = ({ items }: Scene, part: Part): boolean => isWord(items[part.item - 1], workNouns);

/** Lee wrote “Who Stole the Rain?” in a week: the verb has it as what was made, and the sentence goes on. */
function isMade({ items }: Scene, part: Part): boolean {
  const [verb, after] = [items[part.item - 1], items[part.item + 1]];
  return isWord(verb, makingVerbs) && after?.kind === 'word' && !after.cue && /^\p{Ll}/u.test(after.token.text);
}

const makingVerbs =
  /^(?:compose[ds]?|direct(?:ed|s)|film(?:ed|s)|paint(?:ed|s)|perform(?:ed|s)|publish(?:ed|es)|record(?:ed|s)|sang|sings|writes|wrote)$/;

/** a screening of “Dune.”; the star of “Dune” */
function isWorkOf({ items }: Scene, part: Part, words: string): boolean {
  return (
    /^\P{L}*\p{Lu}/u.test(words) &&
    isWord(items[part.item - 1], 'of') &&
    isWord(
      items[part.item - 2],
      /^(?:adaptation|cast|episodes?|finale|performances?|premiere|production|remake|screenings?|season|stars?|trailer)$/,
    )
  );
}

/** the word “boat”; what does “flotsam” mean; “flotsam” means what floats */
function isWordAsWord({ items }: Scene, part: Part, length: number): boolean {
  const [before, after] = [items[part.item - 1], items[part.item + 1]];
  if (length > maxTermWords) return false;
  if (isWord(before, /^(?:expression|name|noun|phrase|term|verb|word)$/)) return true;
  if (isWord(before, /^(?:did|do|does)$/) && isWord(after, /^(?:mean|stand)$/)) return true;
  return part.item > 0 && endsSentence(items[part.item - 1]) && isWord(after, /^(?:means|meant)$/);
}

/** A term has no more words than this. */
const maxTermWords = 4;

/** Ann “the Eel” Lee */
const isInName = ({ mentions }: Scene, { span }: Part): boolean =>
  mentionsIn(mentions, span).some(
    ({ mention }) =>
      mention.form === 'full-name' && mention.span.start < span.start - 1 && mention.span.end > span.end + 1,
  );

/** nicknamed “the Eel”; known at the port as “the Rock” */
function isByname({ items }: Scene, part: Part, tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  const named = first?.normal === 'the' && rest.length > 0 ? rest : tokens;
  const before = items[part.item - 1];
  const isKnown =
    isWord(before, 'as') &&
    items.slice(sentenceStart(items, part.item), part.item).some((item) => isWord(item, knowing));
  return (isWord(before, 'nicknamed') || isKnown) && isTitleCase(named);
}

const knowing = /^(?:knew|know|known|knows)$/;

/** “The Long Tide” opens on Friday; “The Long Tide” by Lee: at the start of a sentence, in capitals that its other words do not have. */
function opensAsName({ items, text }: Scene, part: Part, tokens: readonly Token[]): boolean {
  const after = items[part.item + 1];
  const capitals = tokens.filter((token) => /^\P{L}*\p{Lu}/u.test(token.text)).length;
  if (capitals < 2 || part.ending !== 'none' || after?.kind !== 'word' || after.cue) return false;
  return /^["”’'»] \p{Ll}/u.test(text.slice(part.span.end, part.span.end + 3));
}

/** a paper titled “…”, a leaflet called “…” */
function isTitled({ items }: Scene, part: Part): boolean {
  const [word, noun] = [items[part.item - 1], items[part.item - 2]];
  if (isWord(word, /^(?:entitled|titled)$/)) return true;
  return isWord(word, 'called') && noun?.kind === 'word' && (workNouns.has(noun.normal) || noun.normal === 'leaflet');
}

/** “Long Tide” (2019): the year of a work. */
const isDated = ({ text }: Scene, { span }: Part): boolean =>
  /^["”’'»]? \((?:19|20)\d\d\)/u.test(text.slice(span.end, span.end + 9));

/** LEE SAID “THE BOAT IS GONE”: in a line of capitals they say nothing of titles. */
function isInCapitals(scene: Scene, part: Part): boolean {
  const { items, text } = scene;
  const [first, end] = itemsOfBlock(scene, part.block);
  const from = items[first]?.span.start ?? part.span.start;
  const line = text
    .slice(Math.max(from, part.span.start - maxLineReach), items[end]?.span.end)
    .slice(0, 2 * maxLineReach);
  return line.length > part.span.end - part.span.start + 2 && !/\p{Ll}/u.test(line);
}

/** In characters: so much of a line is looked at on either side. */
const maxLineReach = 100;

/** “Ferry sinks off the point” — The Harbour Post, May 2, 2019: a line of a list of sources, with a dash and a year after the title. Not so with an account: Port News (@PortNews) May 2, 2019. */
function isReference(scene: Scene, part: Part): boolean {
  const { items, text } = scene;
  const [first, end] = itemsOfBlock(scene, part.block);
  const dash = items[part.item + 1];
  if (!isPunctuation(dash, '-') || part.item - first > maxAuthorItems) return false;
  if (items.slice(part.item + 1, end).some((item) => item.kind === 'quote')) return false;
  const rest = text.slice(part.span.end, items[end]?.span.start ?? part.span.end);
  return rest.length <= maxReferenceLength && /^[^@]*\b(?:19|20)\d\d\.?\s*$/.test(rest);
}

/** The author's name before the title in a list of sources has no more items than this. */
const maxAuthorItems = 8;

/** Outlet and date after the title are no longer than this many characters. */
const maxReferenceLength = 90;

/** her memoir, “…”; on NBC’s “…”; in “…” */
function isIntroducedAsWork({ items }: Scene, part: Part): boolean {
  let at = part.item - 1;
  const comma = items[at];
  if (isPunctuation(comma, ',')) at--;
  const word = items[at];
  if (word?.kind !== 'word') return false;
  if (workNouns.has(word.normal)) return true;
  return at === part.item - 1 && (isPossessive(word.token) || /^(?:on|in|of|from|the)$/.test(word.normal));
}
