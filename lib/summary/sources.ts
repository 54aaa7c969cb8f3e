import type { SourceType } from '../analysis/result/analysis';
import type { Article } from '../page/article';
import { wordsAt } from '../analysis/text/span';
import { anonymityReason } from './anonymity';
import { sentenceAround } from './introduction';
import { startOf, type Passage } from './passages';
import type { ListedPerson } from './people';
import type { Speaker } from './speakers';
import type { Summary } from './summarize';

/** The kinds of sources, in the order in which they are listed. */
export const sourceKinds = ['people', 'roles', 'unnamed', 'bodies', 'documents', 'outlets'] as const;

/**
 * The kinds of sources:
 * - `people`: somebody whom the text names;
 * - `roles`: one person, known by a role only (*the harbour master*);
 * - `unnamed`: people whom the text does not tell apart (*an official*, *two officers*), with its reason if it gives one;
 * - `bodies`: organisations and groups of people;
 * - `documents`; `outlets`: other media.
 */
export type SourceKind = (typeof sourceKinds)[number];

/** One source with all its passages. */
export interface ListedSource {
  readonly speaker: Speaker;
  /** Why the text does not name it, in its own words; null when it gives no reason. */
  readonly reason: string | null;
  /** In text order. */
  readonly passages: readonly Passage[];
}

/** All sources of one kind. */
export interface SourceGroup {
  readonly kind: SourceKind;
  /** Most quotations first. */
  readonly sources: readonly ListedSource[];
  /** The share of all quoted and reported words, 0 to 1. */
  readonly share: number;
}

/** The sources of an article. */
export interface Sources {
  /** In the order of {@link sourceKinds}, without kinds that the article does not have. */
  readonly groups: readonly SourceGroup[];
  /** People whom the text names but neither quotes nor reports. */
  readonly unheard: readonly ListedPerson[];
}

/** Counts and groups the sources of an article. */
export function listSources(article: Article, summary: Summary): Sources {
  const passedOn = summary.quotedWords + summary.reportedWords;
  const groups = sourceKinds.flatMap((kind): SourceGroup[] => {
    const speakers = summary.speakers.filter((speaker) => kindOf(speaker) === kind);
    if (speakers.length === 0) return [];
    const words = speakers.reduce((sum, { quotedWords, reportedWords }) => sum + quotedWords + reportedWords, 0);
    const sources = speakers.map((speaker) => ({
      speaker,
      reason: kind === 'people' ? null : reasonOf(article, speaker),
      passages: [...speaker.quotes, ...speaker.reports].sort((a, b) => startOf(a) - startOf(b)),
    }));
    return [{ kind, sources, share: words / Math.max(1, passedOn) }];
  });
  return { groups, unheard: summary.people.named };
}

const kinds: Readonly<Record<Exclude<SourceType, 'unnamed-person' | 'organisation'>, SourceKind>> = {
  person: 'people',
  group: 'bodies',
  document: 'documents',
};

function kindOf({ sourceType, name }: Speaker): SourceKind {
  if (sourceType === 'organisation') return outlet.test(name) ? 'outlets' : 'bodies';
  if (sourceType === 'unnamed-person') return isTold.test(name) ? 'roles' : 'unnamed';
  return kinds[sourceType];
}

/** *The harbour master*, *his sister*: a person whom the reader could identify; not *an official*, *two officers*. */
const isTold = /^(?:the|his|her|their|its|my|our|this|that)\b|[’']s?\b/iu;

/** Words in the names of newspapers, broadcasters and agencies. */
const outlet =
  /(?:\b(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Guardian|Observer|Courier|Chronicle|Telegraph|Mail|Mirror|Press|Radio|Television|TV|Broadcasting(?: Corporation)?|Weekly|Magazine|newspaper|magazine|broadcaster|news agency|Reuters)|^(?:AP|AFP|ABC|BBC|CBS|CNN|NBC|NPR|PBS|dpa))$/u;

function reasonOf({ text, blocks }: Article, { quotes, reports }: Speaker): string | null {
  for (const { attribution } of [...quotes, ...reports]) {
    const sentence = attribution && sentenceAround(text, blocks, attribution.source);
    const reason = sentence && anonymityReason(text, sentence);
    if (reason) return wordsAt(text, reason);
  }
  return null;
}
