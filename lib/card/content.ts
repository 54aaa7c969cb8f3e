import { wordsAt } from '../analysis/text/span';
import type { Analysis, Mention, SourceType } from '../analysis/result/analysis';
import type { Article } from '../page/article';
import { markColourOf, type MarkColour } from '../marks/markColour';
import { explainAttribution, type AttributionEvidence } from '../summary/evidence';
import { introduction } from '../summary/introduction';
import { countPassageWords } from '../summary/passageText';
import { listPassages, type PassageKind } from '../summary/passages';
import { nameMentions } from '../summary/people';
import { repeatedQuotes } from '../summary/repeatedQuotes';
import { speakerKey, speakersOf } from '../summary/speakers';
import type { MarkedSubject } from '../summary/markedSubject';

/**
 * The subject's position among its like: one speaker's quotations, one speaker's reports, or the mentions of one person by name.
 * Quotations that only repeat another one do not count, as in the panel.
 */
export interface Siblings {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Null at the first. */
  readonly previous: MarkedSubject | null;
  /** Null at the last. */
  readonly next: MarkedSubject | null;
}

/** What a card says, before it becomes text in a language. */
export type CardContent = PassageContent | PersonContent;

export interface PassageContent {
  readonly kind: 'passage';
  readonly passageKind: PassageKind;
  /** Null when nobody is named. */
  readonly speaker: {
    readonly name: string;
    /** As the article introduces the speaker; null when it does not. */
    readonly role: string | null;
    readonly sourceType: SourceType;
  } | null;
  /** How the speaker is known; null when nobody is named. */
  readonly evidence: AttributionEvidence | null;
  /** False when the article is in a language in which we look for no speakers. */
  readonly areSpeakersRead: boolean;
  readonly colour: MarkColour;
  /** The number of quoted or reported words; words quoted inside a report do not count. */
  readonly words: number;
  readonly siblings: Siblings;
  /** The article's language; null when it is not known. */
  readonly language: string | null;
}

export interface PersonContent {
  readonly kind: 'person';
  readonly name: string;
  readonly role: string | null;
  readonly colour: MarkColour;
  /** How many quotations the person has. */
  readonly quotes: number;
  /** The sentence that first names the person; null when the card is beside that very sentence. */
  readonly introduction: string | null;
  readonly siblings: Siblings;
  readonly language: string | null;
}

export function cardContent(article: Article, analysis: Analysis, subject: MarkedSubject): CardContent {
  return subject.kind === 'passage'
    ? passageContent(article, analysis, subject)
    : personContent(article, analysis, subject);
}

type Of<Kind> = Extract<MarkedSubject, { kind: Kind }>;

function passageContent({ text, language }: Article, analysis: Analysis, { passage }: Of<'passage'>): PassageContent {
  const key = speakerKey(passage);
  const { attribution, kind } = passage;
  const isReport = kind === 'report';
  const speaker = speakersOf(text, analysis).find((group) => group.key === key);
  const all = listPassages(analysis);
  const repeated = repeatedQuotes(text, all);
  const same = all.filter(
    (other) =>
      speakerKey(other) === key &&
      (other.kind === 'report') === isReport &&
      (other.id === passage.id || !repeated.has(other)),
  );
  return {
    kind: 'passage',
    passageKind: kind,
    speaker: speaker ? { name: speaker.name, role: speaker.role, sourceType: speaker.sourceType } : null,
    evidence: attribution && explainAttribution(text, passage, attribution),
    areSpeakersRead: analysis.scope === 'full',
    colour: markColourOf(speaker),
    words: countPassageWords(text, passage),
    siblings: siblingsOf(
      same.map((other) => ({ kind: 'passage' as const, passage: other })),
      same.findIndex(({ id }) => id === passage.id),
    ),
    language,
  };
}

function personContent(article: Article, analysis: Analysis, { person, mention }: Of<'person'>): PersonContent {
  const { text, language } = article;
  const speaker = speakersOf(text, analysis).find(({ personId }) => personId === person.id);
  const mentions = nameMentions(person);
  return {
    kind: 'person',
    name: person.name,
    role: person.role,
    colour: markColourOf(speaker),
    quotes: speaker?.quotes.length ?? 0,
    introduction: introductionBeyond(article, mentions, mention.span.start),
    siblings: siblingsOf(
      mentions.map((other) => ({ kind: 'person' as const, person, mention: other })),
      mentions.indexOf(mention),
    ),
    language,
  };
}

/** Null when the sentence is the one that holds the offset. */
function introductionBeyond(article: Article, mentions: readonly Mention[], at: number): string | null {
  const sentence = introduction(article, mentions);
  if (!sentence || (sentence.start <= at && at < sentence.end)) return null;
  return wordsAt(article.text, sentence).trim();
}

const siblingsOf = (all: readonly MarkedSubject[], at: number): Siblings => ({
  index: at + 1,
  count: all.length,
  previous: all[at - 1] ?? null,
  next: all[at + 1] ?? null,
});
