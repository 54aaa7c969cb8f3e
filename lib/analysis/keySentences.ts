import type { TaggedText, Token } from './text/tagging';
import { contains, wordsAt, type Span } from './text/span';

const maxKeySentences = 3;

/** Shorter sentences ("It was not to be.") say too little on their own, longer ones too much. */
const minWords = 8;
const maxWords = 60;

/** How fast a sentence's weight falls with its place: news puts what matters first. Chosen on `sum-cnndm` and `sum-gum`. */
const positionHalfLife = 6;

/** Words of the headline count this much more than the article's others. */
const titleWeight = 1;

/** A sentence that shares more of its words than this with a chosen one is a repetition. */
const maxRepetition = 0.5;

/** Openings that cannot be understood without the sentence before. */
const dangling =
  /^[“"‘']?(?:he|she|it|they|we|i|his|her|their|its|this|that|these|those|but|and|or|so|yet|however|also|meanwhile|instead|then|there|such|still|nor|both|another|other|others)\b/i;

interface Candidate {
  readonly span: Span;
  readonly words: ReadonlySet<string>;
  readonly score: number;
}

/**
 * The sentences that tell the most, at most three, the most telling first; none for a text without whole sentences.
 * Position-weighted centroid: a sentence counts by how frequent its words are in the article (Radev et al. 2004,
 * "Centroid-based summarization of multiple documents") and by how early it stands; a chosen sentence's repetitions are
 * passed over, and so are sentences that need one that is not shown ("But she refused.").
 */
export function findKeySentences(tagged: TaggedText, title: string): Span[] {
  const candidates = scoreSentences(tagged, title);
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
    if (chosen.length === maxKeySentences) break;
    if (chosen.every((other) => repetition(candidate, other) <= maxRepetition)) chosen.push(candidate);
  }
  return chosen.map((candidate) => candidate.span);
}

function scoreSentences(tagged: TaggedText, title: string): Candidate[] {
  const bySentence = contentWords(tagged);
  const frequency = new Map<string, number>();
  for (const words of bySentence) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const titleWords = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const paragraphs = tagged.blocks.filter((block) => block.kind === 'paragraph');
  const candidates: Candidate[] = [];
  let paragraph = 0;
  let place = 0;
  tagged.sentences.forEach((span, index) => {
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.span.end ?? 0) <= span.start) paragraph++;
    const block = paragraphs[paragraph];
    const text = wordsAt(tagged.text, span);
    const length = text.split(/\s+/).length;
    if (!block || !contains(block.span, span) || length < minWords || length > maxWords) return;
    place++;
    if (dangling.test(text) || !/[.!?…]["”’')\]]*$/.test(text)) return;
    const words = new Set(bySentence[index]);
    const centroid = [...words].reduce(
      (sum, word) => sum + Math.log(1 + (frequency.get(word) ?? 0)) + (titleWords.has(word) ? titleWeight : 0),
      0,
    );
    const position = 2 ** (-(place - 1) / positionHalfLife);
    candidates.push({ span, words, score: position * (centroid / Math.sqrt(words.size + 5)) });
  });
  return candidates;
}

/** The nouns, verbs, adjectives and numbers of each sentence, lower-cased. */
function contentWords(tagged: TaggedText): string[][] {
  const bySentence: string[][] = tagged.sentences.map(() => []);
  for (const token of tagged.tokens) if (isContent(token)) bySentence[token.sentence]?.push(token.normal);
  return bySentence;
}

const contentTags = ['Noun', 'Verb', 'Adjective', 'Value'];
const functionTags = ['Pronoun', 'Copula', 'Auxiliary', 'Modal', 'Determiner'];

const isContent = (token: Token) =>
  contentTags.some((tag) => token.tags.has(tag)) && !functionTags.some((tag) => token.tags.has(tag));

/** How much of the shorter sentence stands in the other, 0 to 1. */
function repetition(a: Candidate, b: Candidate): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size));
}
