import { weekdays } from '../../lexicon/functionWords';
import { offices } from '../names/offices';
import { particles } from '../fitted/particles';
import type { Word, WordRange } from '../words/word';

/** A stretch of words that could be a name, with the capitalised run that it is part of: word indices, inclusive. */
export interface Candidate extends WordRange {
  readonly runFirst: number;
  readonly runLast: number;
}

/** A candidate with the probability, 0 to 1, that exactly these words are a person's name. */
export interface ScoredCandidate extends Candidate {
  readonly probability: number;
}

/** In words; no feature tells longer ones apart. */
export const cappedLength = ({ first, last }: Candidate): number => Math.min(last - first + 1, 5);

/** In words. News has no longer ones: "Luiz Inácio Lula da Silva" has five, "Mohammed bin Rashid Al Maktoum" too. */
const longestName = 7;
/** In words. Prose has no longer runs of capitalised words; one that is longer is cut into several. */
const longestRun = 24;

const nicknameOpens = /^ ["“‘'(]$/;
const nicknameCloses = /^["”’')] $/;
/** Particles that can begin a name: "van Dijk", "bin Laden". The others follow a name. */
const leadingParticles = new Set([
  'al',
  'bin',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'ten',
  'ter',
  'van',
  'von',
]);

/**
 * Every stretch of up to seven words that begins and ends with a capital inside a run of capitalised words.
 * Particles ("von der") and one quoted nickname may stand inside a run; a possessive ends it.
 */
export function findCandidates(words: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let runFirst = 0; runFirst < words.length;) {
    const runLast = findRunEnd(words, runFirst);
    if (runLast === null) {
      runFirst++;
      continue;
    }
    addStretches(words, runFirst, runLast, candidates);
    runFirst = runLast + 1;
  }
  return candidates;
}

/** The last word of the run that begins at a word; null when none begins there. */
function findRunEnd(words: readonly Word[], first: number): number | null {
  const opening = words[first];
  if (!opening || opening.isNumber || isAgeInWords(opening)) return null;
  let last = first;
  if (!opening.isCapital) {
    if (!leadingParticles.has(opening.text)) return null;
    const next = skipParticles(words, first);
    if (next === null) return null;
    last = next;
  }
  while (last - first < longestRun) {
    const next = words[last + 1];
    if (!next || words[last]?.isPossessive || isDay(words, last)) break;
    if (next.isCapital && !next.isNumber && joins(words, last + 1)) last++;
    else {
      const afterParticles = skipParticles(words, last + 1);
      if (afterParticles === null || next.gap !== ' ') break;
      last = afterParticles;
    }
  }
  return last;
}

/** "*Five-year-old* Anna Holm" */
const isAgeInWords = ({ key }: Word): boolean => key.endsWith('-year-old');

/** "on *Sunday* Anna Holm": a day that is no part of what follows. */
const isDay = (words: readonly Word[], index: number): boolean =>
  weekdays.has(words[index]?.key ?? '') &&
  words[index]?.gap === ' ' &&
  /^(?:by|last|next|on|since|this|until)$/.test(words[index - 1]?.text ?? '');

/** Whether a capitalised word continues the run before it. */
function joins(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  if (nicknameOpens.test(gap)) return isNickname(words, index);
  return /^[ \u00a0]$/.test(gap) || (gap === '' && words[index - 1]?.isInitial === true) || nicknameCloses.test(gap);
}

/**
 * Whether the quotation mark or bracket before a word closes within two words and the name continues: "Edson (Mané) Holm", not
 * "Roe (D-Ohio)".
 */
function isNickname(words: readonly Word[], index: number): boolean {
  return [index + 1, index + 2].some((next) => words[next]?.isCapital === true && nicknameCloses.test(words[next].gap));
}

/** The capitalised word after the particles that begin at a word; null when there are no particles or no such word. */
function skipParticles(words: readonly Word[], first: number): number | null {
  let index = first;
  while (index < first + 3 && particles.has(words[index]?.text ?? '') && words[index + 1]?.gap === ' ') index++;
  return index > first && words[index]?.isCapital ? index : null;
}

function addStretches(words: readonly Word[], runFirst: number, runLast: number, candidates: Candidate[]): void {
  for (let first = runFirst; first <= runLast; first++) {
    if (!words[first]?.isCapital && first !== runFirst) continue;
    for (let last = first; last <= Math.min(runLast, first + longestName - 1); last++) {
      if (!words[last]?.isCapital) continue;
      if (last > first && offices.has(words[last]?.key ?? '')) break;
      if (last > first && isCutOff(words, first, last)) continue;
      candidates.push({ first, last, runFirst, runLast });
    }
  }
}

/** Whether the stretch holds only one of the quotation marks or brackets around a nickname. */
function isCutOff(words: readonly Word[], first: number, last: number): boolean {
  let open = 0;
  for (let index = first + 1; index <= last; index++) {
    const gap = words[index]?.gap ?? '';
    if (nicknameOpens.test(gap)) open++;
    if (nicknameCloses.test(gap)) open--;
    if (open < 0) return true;
  }
  return open !== 0;
}
