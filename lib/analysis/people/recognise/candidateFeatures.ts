import { describeLeft, describeRight } from './besideFeatures';
import { cappedLength, type Candidate } from './candidates';
import { shapeOf } from '../words/letterShape';
import { particles } from '../fitted/particles';
import { describeTags, findPronounAfter } from './tagFeatures';
import type { Word } from '../words/word';

/**
 * A candidate's local features, as the names of binary features: its letters, its words in the lexicon, the words beside it and
 * compromise's tags. The feature set follows the named-entity taggers of Zhang & Johnson (2003) and
 * Ratinov & Roth (2009), over spans instead of words.
 */
export function describeCandidate(words: readonly Word[], candidate: Candidate): string[] {
  const features: string[] = [];
  const first = words[candidate.first];
  const last = words[candidate.last];
  if (!first || !last) return features;
  describeWords(words, candidate, first, last, features);
  describeLetters(first, last, candidate, features);
  const left = describeLeft(words, candidate, first, last, features);
  const right = describeRight(words, candidate, last, features);
  const length = cappedLength(candidate);
  features.push(`LR${length}:${left}_${right}`, `LRc:${left}_${right}_${length === 1 ? last.wordClass.code : '+'}`);
  const pair = length === 1 ? last.wordClass.code : `${first.wordClass.code}>${last.wordClass.code}`;
  features.push(`Lp:${left}|${pair}`, `Rp:${right}|${pair}`);
  const isWholeRun = candidate.first === candidate.runFirst && candidate.last === candidate.runLast;
  features.push(
    `run${length}:${isWholeRun ? 'all' : candidate.runLast - candidate.runFirst + 1}${first.startsSentence ? 'ss' : ''}`,
  );
  describeTags(words, candidate, first, last, features);
  const pronoun = findPronounAfter(words, candidate.last);
  if (pronoun !== null) features.push(`pr:${pronoun}`, `pr${length === 1 ? 1 : 2}:${pronoun}`);
  return features;
}

function describeWords(
  words: readonly Word[],
  candidate: Candidate,
  first: Word,
  last: Word,
  features: string[],
): void {
  const length = cappedLength(candidate);
  const a = first.wordClass.code;
  const b = last.wordClass.code;
  features.push(`n${length}`);
  if (length === 1) {
    features.push(`one:${a}`, `w:${first.key}`);
    if (first.startsSentence) features.push(`one:${a}|ss`);
  } else {
    const lexical = (first.wordClass.isFirstName ? 'F' : 'x') + (last.wordClass.isSurname ? 'S' : 'x');
    features.push(
      `fst:${a}`,
      `lst:${b}`,
      `fl:${a}>${b}`,
      `fl${length}:${lexical}`,
      `wf:${first.key}`,
      `wl:${last.key}`,
    );
    // "Umpire Anna Holm": the first word is not part of the name.
    if (first.wordClass.isRoleNoun) {
      const also = first.wordClass.isSurname || first.wordClass.isFirstName ? 'N' : '';
      features.push(
        `fst:noun${also}`,
        `fst:noun${also}|${b}`,
        `fst:noun${also}|${words[candidate.first + 1]?.wordClass.code}`,
      );
    }
    if (last.wordClass.isRoleNoun) features.push('lst:noun');
    // "Liu He": a pronoun has no capital in the middle of a sentence.
    if (last.wordClass.isFunctionWord && last.line === 'prose') features.push('lst:capital');
  }
  for (let index = candidate.first + 1; index < candidate.last; index++) {
    const word = words[index];
    if (!word) continue;
    features.push(`mid:${particles.has(word.text) ? 'part' : word.isInitial ? 'init' : word.wordClass.code}`);
    if (/["“”‘’'()]/.test(word.gap)) features.push('nick');
  }
  if (!first.isCapital) features.push('lowstart', `lowstart:${first.key}`);
}

function describeLetters(first: Word, last: Word, candidate: Candidate, features: string[]): void {
  const length = cappedLength(candidate);
  const several = length > 1;
  if (first.startsSentence) features.push('ss', `ss${length}`);
  if (first.isInitial) features.push(`ini${length}`);
  if (last.isInitial && several) features.push('lini');
  if (first.isAllCapitals || last.isAllCapitals) features.push(first.line === 'capitals' ? 'allL' : `acr${length}`);
  features.push(`sh:${shapeOf(last.text)}`, `sha:${shapeOf(first.text)}`);
  if (several) features.push(`shab:${shapeOf(first.text)}_${shapeOf(last.text)}`);
  if (first.line === 'title') {
    const lexical = (first.wordClass.isFirstName ? 'F' : '') + (last.wordClass.isSurname ? 'S' : '');
    features.push('tl', `tl${length}${lexical}`);
  }
  if (first.line === 'capitals') features.push('al', `al:${first.wordClass.code}${last.wordClass.code}`);
  if (last.isPossessive) features.push('poss', `poss${length}`);
  // Prefixes and suffixes help with names that no list has.
  features.push(`s2:${last.key.slice(-2)}`, `s3:${last.key.slice(-3)}`, `s4:${last.key.slice(-4)}`);
  features.push(`p2:${first.key.slice(0, 2)}`, `p3:${first.key.slice(0, 3)}`);
  if (several) features.push(`fs2:${first.key.slice(-2)}`, `fs3:${first.key.slice(-3)}`, `lp3:${last.key.slice(0, 3)}`);
  if (several) features.push(`fs4:${first.key.slice(-4)}`, `lp2:${last.key.slice(0, 2)}`);
  if (last.text.includes('-')) features.push(`hy:${shapeOf(last.text)}`);
}
