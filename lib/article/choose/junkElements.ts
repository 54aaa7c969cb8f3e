import { aroundOf, type OutlineBlock } from '../outline';

/**
 * What authors call the parts of an article page that are not the article's text. Whole words of class names and ids. Only
 * words that stood on much more junk than text, on many publishers' pages: longer lists lose text (docs/decisions).
 */
const junkWords = new RegExp(
  `(^|[^a-z])(${[
    [
      'infobox',
      'factbox',
      'expandable',
      'img',
      'photo',
      'photos',
      'picture',
      'lightbox',
      'slideshow',
      'carousel',
      'caption',
      'captions',
      'credit',
      'credits',
      'attribution',
      'copyright',
      'gallery',
      'resgallery',
      'infobox',
      'photographer',
    ],
    [
      'author',
      'authors',
      'bio',
      'byline',
      'bylines',
      'date',
      'dateline',
      'meta',
      'published',
      'publisheddate',
      'timestamp',
      'updated',
    ],
    ['comment', 'comments', 'count', 'disqus', 'form', 'poll', 'share', 'sharing', 'social', 'toolbar'],
    [
      'ad',
      'ads',
      'advert',
      'advertisement',
      'cta',
      'newsletter',
      'paywall-offer',
      'promo',
      'signup',
      'sponsor',
      'sponsored',
      'subscribe',
    ],
    [
      'articles',
      'breadcrumb',
      'breadcrumbs',
      'disclaimer',
      'more',
      'readmore',
      'recirc',
      'recommended',
      'related',
      'tags',
      'topics',
      'trending',
    ],
  ]
    .flat()
    .join('|')})([^a-z]|$)`,
);

const junkNames = new Set(['aside', 'figcaption', 'caption', 'figure', 'footer']);

/** A part of the page named like junk that holds more of the article than this is the article, whatever its name. */
const largestJunkShare = 0.25;

/** Whether the block stands in a part of the page that, by its name, is not the article's text. */
export function isInJunkElement(block: OutlineBlock, articleLength: number): boolean {
  for (const element of aroundOf(block.element)) {
    if (element.textLength > largestJunkShare * articleLength) return false;
    if (junkNames.has(element.name)) return !(element.name === 'figure' && block.kind === 'blockquote');
    if (junkWords.test(element.labels) || /author|caption|dateP|dateM/i.test(element.itemprop)) return true;
  }
  return false;
}
