import { personNouns } from '../../lexicon/speakerNouns';
import { firstMentionAfter } from '../scene/peopleIndex';
import type { Source, SourceContext } from './source';

/** The name follows within so many characters: in the next paragraph or the one after it. */
const reach = 500;

/** The name comes first in its paragraph, but for so many characters of a role or title. */
const maxTitleLength = 40;

/** Those whom news need not name: a source, an official, a spokesman. */
const unnamed =
  /^(?:advis[eo]r|ally|aide|diplomat|friend|judge|lobbyist|representative|insider|neighbour|neighbor|officer|official|passer-by|source|spokes(?:man|person|woman)|staffer|witness)$/;

/**
 * Whether "an expert" is somebody whom the text goes on to name: news describes first and names afterwards. So it may be when
 * one of the next paragraphs begins with a person who was not named before. It may be somebody else: nobody is safe.
 */
export function isNamedLater({ people, scene }: SourceContext, { source, sourceType }: Source): boolean {
  const words = scene.text.slice(source.start, source.end).toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  if (sourceType !== 'unnamed-person' || !/^an?$/.test(words[0] ?? '') || unnamed.test(head)) return false;
  if (!personNouns.has(head)) return false;
  for (let i = firstMentionAfter(people, source.end); i < people.length; i++) {
    const placed = people[i];
    if (!placed || placed.mention.span.start - source.end > reach) return false;
    const { mention, person } = placed;
    const isFirst = mention === person.mentions[0] && mention.form === 'full-name';
    if (isFirst && startsParagraph(scene.text, mention.span.start)) return true;
  }
  return false;
}

/** ¶ *Ann Lee* …; ¶ Harbour master *Ann Lee* … */
const startsParagraph = (text: string, at: number): boolean =>
  /(?:^|\n)[^.!?“”"\n]*$/.test(text.slice(Math.max(0, at - maxTitleLength), at));
