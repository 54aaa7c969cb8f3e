import { speechParticles } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import type { NounPhrase } from './nounPhrase';

/**
 * *a verdict echoed by* Lee, *a letter read out by* Lee: the verb is done to what stands before it, and does not say what stands
 * further before.
 */
export const isReducedPassive = (items: readonly Item[], cue: number, { first }: NounPhrase): boolean =>
  isWord(items[first], /^an?$/) && isWord(items[isWord(items[cue + 1], speechParticles) ? cue + 2 : cue + 1], 'by');
