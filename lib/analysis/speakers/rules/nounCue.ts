import { isCueNoun } from '../../lexicon/cueNouns';
import { articles, singularCopulas } from '../../lexicon/functionWords';
import { clauseSubject } from '../phrases/clauseSubject';
import { makerOf } from '../phrases/makerOf';
import { messages, messageSender, sending } from '../phrases/messageSender';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerBefore } from '../phrases/ownerBefore';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { startOfCapitals } from '../scene/startOf';
import type { Item, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';

/** The noun stands no further before the quotation than this many items. */
const maxDistance = 10;

/** A message whose sender is named, no further than this. */
const maxSent = 16;

/** Lee's remark that "…", her call for "…"; Lee's message was clear: "…"; Lee's verdict? "…"; her advice to beginners: "…"; a warning from Lee: "…"; with the words “…”. */
export const nounCue: SpeakerRule = {
  id: 'nounCue',
  judge: (scene, part) => {
    const { items, text } = scene;
    const mark = items[part.item - 1];
    const isAsked = mark?.kind === 'mark' && text.charAt(mark.span.start) === '?';
    const limit = sentenceStart(items, isAsked ? part.item - 1 : part.item);
    for (let at = part.item - 1; at >= limit && part.item - at <= maxSent; at--) {
      const item = items[at];
      if (item?.kind === 'quote') return null;
      if (item?.kind !== 'word') continue;
      const isOwn = (isCueNoun(item.normal) || written.test(item.normal)) && part.item - at <= maxDistance;
      const sent =
        isOwn || messages.test(item.normal) || written.test(item.normal) ? sentBy(items, at, part.item) : null;
      const finding = sent ?? (isOwn ? ownFinding(scene, at, part.item, limit) : null);
      if (finding || (item.cue && !isWord(item, sending))) return finding;
    }
    return null;
  },
};

/** *with the words* “…”; *Lee’s* remark */
const ownFinding = (scene: Scene, noun: number, quote: number, limit: number): Finding | null =>
  closedWith(scene.items, noun, quote, limit) ?? ownedBy(scene, noun, quote, limit);

/** *a line* by somebody. */
const written = /^(?:line|poem|quotation|verse)s?$/;

/** a warning from *Lee*: “…”; the advice of *her coach*: “…”; a line by *Lee*: “…” */
function sentBy(items: readonly Item[], noun: number, quote: number): Finding | null {
  const isGiven = isWord(items[noun + 1], 'of') && isWord(items[noun], givenOf);
  const source = isGiven ? phraseStartingAt(items, noun + 2, quote) : messageSender(items, noun, quote);
  if (!source) return null;
  const isWhole = source.last === quote - 2 && items[quote - 1]?.kind === 'mark';
  return isWhole || isClear(items, source.last + 1, quote) ? foundSomebody(items, source, noun) : null;
}

/** Of somebody they are by that person: not so a description of Lee. */
const givenOf = /^(?:advice|maxim|motto|saying|verdict|view|words)$/;

/** Her message *was clear:* “…”; her answer *came by post:* “…” */
const isClear = (items: readonly Item[], from: number, quote: number): boolean =>
  items.slice(from, quote - 1).some((item) => isWord(item, singularCopulas) || isWord(item, arriving)) &&
  isPunctuation(items[quote - 1], ':');

/** Her answer *came* by return of post: “…” */
const arriving = /^(?:arrived|c[ao]mes?|ran|runs)$/;

/** *Lee* closed the meeting *with the words* “…”; Park was met by *Lee* *with the words* “…” */
function closedWith(items: readonly Item[], noun: number, quote: number, limit: number): Finding | null {
  const first = isWord(items[noun - 1], /^(?:familiar|same|usual|very)$/) ? noun - 1 : noun;
  const isLed = isWord(items[first - 1], 'the') && isWord(items[first - 2], 'with');
  const nothingBetween = items.slice(noun + 1, quote).every((item) => isPunctuation(item, ',', ':'));
  if (!isWord(items[noun], 'words') || !isLed || !nothingBetween) return null;
  const agent = phraseEndingAt(items, first - 3, limit);
  const isAgent = agent !== null && isWord(items[agent.first - 1], 'by');
  return foundSomebody(items, isAgent ? agent : clauseSubject(items, first - 2, limit), noun);
}

/** *Lee’s* remark, *her* most recent remark, when it leads to the quotation. */
function ownedBy(scene: Scene, noun: number, quote: number, limit: number): Finding | null {
  const { items } = scene;
  if (!leadsOn(items, noun, quote)) return null;
  const owner = ownerBefore(scene, noun, limit);
  if (!owner) return isWord(items[noun + 1], 'of') ? foundSomebody(items, makerOf(items, noun), noun) : null;
  const next = items[noun + 1];
  if ((next?.kind === 'mark' || isWord(next, singularCopulas)) && isTopic(items, owner.last)) return null;
  return noun + 1 === quote && isReported(items, owner) ? null : foundSomebody(items, owner, noun);
}

/** Whether nothing, a mark, “that”, “was clear:” or “of the plan as” stands between the noun and the quotation. */
function leadsOn(items: readonly Item[], noun: number, quote: number): boolean {
  const [word, next, last] = [items[noun], items[noun + 1], items[quote - 1]];
  if (noun + 1 === quote) return true;
  // her answer, a week later: “…”
  const isTold =
    isPunctuation(last, ':') && items.slice(noun + 2, quote - 1).every((item) => isWord(item) && !item.cue);
  if (next?.kind === 'mark')
    return noun + 2 === quote || isTold || (isWord(word, 'words') && isArticle(items[noun + 2]) && noun + 3 === quote);
  if (next?.kind !== 'word') return false;
  if (isWord(last, 'as')) return next.normal === 'of';
  if (next.normal === 'that') return true;
  if (next.normal === 'for' && isWord(word, /^(?:appeal|call|demand|plea|request)s?$/))
    return quote - noun <= maxObject;
  if (/^(?:for|of)$/.test(next.normal) && noun + 2 === quote) return isWord(word, acts);
  if (next.normal === 'to' && last?.kind === 'mark' && last.mark !== ',')
    return items.slice(noun + 1, quote - 1).every((item) => item.kind === 'word' && !item.cue);
  return isClear(items, noun + 1, quote);
}

/** her promise of “…”: what is said of is what is said. Not so: her view of “…”, her answer for “…”. */
const acts =
  /^(?:accusation|admission|allegation|apolog(?:y|ie)|boast|charge|claim|cry|pledge|prediction|promise|shout|threat|vow|warning|yell)s?$/;

/** her call for *a new* “…”: so many items from the noun to the quotation. */
const maxObject = 4;

/** Park said *of Lee's* request: “…”; talking *over Lee's* answer, “…” */
function isTopic(items: readonly Item[], owner: number): boolean {
  return isWord(items[startOfCapitals(items, owner) - 1], /^(?:about|of|over)$/);
}

/** Park said Lee's remarks “have hurt” the port: the words are about the remarks. */
function isReported(items: readonly Item[], { first }: NounPhrase): boolean {
  const before = items[first - 1];
  return before?.kind === 'word' && before.cue !== null && /^(?:call|say|tell|describe)$/.test(before.cue.infinitive);
}

/** in Lee’s words, *a* “…” */
const isArticle = (item: Item | undefined): boolean => isWord(item, articles);
