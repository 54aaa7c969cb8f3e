import { isProse, lengthOf } from '../page/outline/prose';
import type { OutlineBlock } from '../page/outline/outline';
import { addressKindOf, addressOf, hasStoryNumber } from './pageAddress';
import { metaValue } from './metadata/pageMetadata';
import type { PageMaterial } from './readPage';
import { runningText } from './runningText';
import { speaksToReader } from './lexicon/address';
import { holdsQuotation, tellsOfPast } from './opinions/statement';
import { isDateShown } from './shownDate';

/** What the signals are measured on. */
export interface PageUnderJudgement {
  readonly material: Pick<PageMaterial, 'pageMetadata' | 'metadata' | 'outline'>;
  /** The blocks that would be the article. */
  readonly chosen: readonly OutlineBlock[];
}

/** Something that distinguishes an article's page from others. */
export interface PageSignal {
  /** How much it speaks for an article or, below 0, against one. */
  readonly weight: number;
  /** How far the page has it, 0 to 1. */
  readonly measure: (page: PageUnderJudgement) => number;
}

/**
 * The signals and their weights: the coefficients of a logistic regression on the pages of 459 publishers, rounded. Fitted
 * on one half of the publishers and tried on the other, over four such halvings, it took 8 to 16 of 128 pages without an
 * article for one and refused 9 to 12 of 795 articles.
 */
export const pageSignals: readonly PageSignal[] = [
  // The JSON-LD has an article with a headline or a text.
  {
    weight: 1.5,
    measure: ({ material: { pageMetadata } }) =>
      Number(pageMetadata.articles.some(({ values }) => 'headline' in values || 'articleBody' in values)),
  },
  // The page's `og:type` says article.
  { weight: 0.5, measure: ({ material }) => Number(isArticleType(material)) },
  // The page's `og:type` says something else.
  {
    weight: -2,
    measure: ({ material }) => Number(metaValue(material.pageMetadata, 'og:type') !== null && !isArticleType(material)),
  },
  // The data give a date of publication.
  {
    weight: 1.5,
    measure: ({ material: { metadata } }) => Number(metadata.publishedAt !== null),
  },
  // No data, but a date is shown above the text.
  {
    weight: 3,
    measure: (page) => Number(page.material.metadata.publishedAt === null && isDateAbove(page)),
  },
  // It has an author.
  { weight: 2, measure: ({ material }) => Number(material.metadata.byline !== null) },
  // The address has a date or a long number.
  {
    weight: 2,
    measure: ({ material }) => Number(hasStoryNumber(addressOf(material.pageMetadata).path)),
  },
  // The address ends in a title of four words or more.
  {
    weight: 1,
    measure: ({ material }) =>
      Number(/[\p{L}\d]+(?:[-_+][\p{L}\d]+){3}[^/]*\/?$/u.test(addressOf(material.pageMetadata).pathname)),
  },
  // The address is a front page’s.
  {
    weight: -2,
    measure: ({ material }) => Number(addressKindOf(material.pageMetadata) === 'front-page'),
  },
  // The address is a shop’s, a list’s or a manual’s.
  {
    weight: -3.5,
    measure: ({ material }) =>
      Number(/^(?:list|search|service|shop)$/.test(addressKindOf(material.pageMetadata) ?? '')),
  },
  // The address is a forum’s.
  {
    weight: -6,
    measure: ({ material }) => Number(addressKindOf(material.pageMetadata) === 'forum'),
  },
  // Running text is most of the page.
  {
    weight: 1.5,
    measure: ({ chosen, material: { outline } }) =>
      lengthOf(runningText(chosen)) /
      Math.max(1, lengthOf(outline.blocks.filter((block) => !block.isComment && !isEndlessHeading(block)))),
  },
  // The text tells what happened.
  {
    weight: 2,
    measure: ({ chosen, material }) => {
      const prose = runningText(chosen);
      const shareOf = (tells: (text: string) => boolean) =>
        prose.filter(({ text }) => tells(text)).length / Math.max(1, prose.length);
      return isEnglish(material) ? shareOf(tellsOfPast) : Math.max(neutral, shareOf(holdsQuotation));
    },
  },
  // The text speaks to the reader.
  {
    weight: -1.5,
    measure: ({ chosen }) => chosen.filter(({ text }) => speaksToReader(text)).length / Math.max(1, chosen.length),
  },
  // Headings are many.
  { weight: -1, measure: ({ chosen }) => shareOfKind(chosen, 'heading') },
  // Lists are long.
  { weight: -1, measure: ({ chosen }) => shareOfKind(chosen, 'list-item') },
  // Dates stand in the text again and again.
  {
    weight: -2.5,
    measure: ({ chosen, material }) => Number(countDates(chosen, material) >= manyDates),
  },
];

/** Characters: a longer heading says nothing of what else is on the page. */
const longestHeading = 1000;

const isEndlessHeading = ({ kind, text }: OutlineBlock): boolean => kind === 'heading' && text.length > longestHeading;

/** What English articles measure in the middle: the tenses of other languages are not read, only their quotation marks. */
const neutral = 0.45;

/** Entries of a forum each have theirs; an article has one or two. */
const manyDates = 4;

/** How many blocks above the text a date line may stand. */
const farthestDate = 15;

/** Characters: in a longer line a date is a part of what is told. */
const longestDateLine = 60;

const isArticleType = ({ pageMetadata }: PageUnderJudgement['material']): boolean =>
  /article|news/i.test(metaValue(pageMetadata, 'og:type') ?? '');

const isEnglish = ({ pageMetadata }: PageUnderJudgement['material']): boolean =>
  /^(?:en\b|$)/i.test(pageMetadata.declaredLanguage);

const shareOfKind = (chosen: readonly OutlineBlock[], kind: string): number =>
  Math.min(1, chosen.filter((block) => block.kind === kind).length / (runningText(chosen).length + 1));

/** Whether a line shortly above the text, or one of its first, gives a date. */
function isDateAbove({ chosen, material: { outline } }: PageUnderJudgement): boolean {
  const first = chosen.find(isProse) ?? chosen[0];
  const end = first === undefined ? 0 : outline.blocks.indexOf(first) + 2;
  return outline.blocks.slice(Math.max(0, end - farthestDate), end).some(({ text }) => isDateShown(text.slice(0, 200)));
}

/** The date lines from the first block of the text to the last. */
function countDates(chosen: readonly OutlineBlock[], { outline }: PageUnderJudgement['material']): number {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return 0;
  return outline.blocks
    .slice(outline.blocks.indexOf(first), outline.blocks.lastIndexOf(last) + 1)
    .filter(({ text }) => text.length < longestDateLine && (isDateShown(text) || /\bago\b/.test(text))).length;
}
