import { isEmbeddedPost } from '../embeddedPost';
import { aroundOf, type OutlineBlock } from '../outline';

/**
 * What authors call the parts of an article page that are not the article's text. Whole words of class names and ids. Chosen
 * by hand after counting, over four sets of pages, how much junk and how much text stands under each word; words that stand
 * on much text (`image`, `video`, `box`) are left out on purpose: longer lists lose text.
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

/** A line that tells who else worked on the article is its text, whatever it is called. */
const contributors =
  /\bcontributed (to|reporting)\b|\b(additional )?reporting by\b|\bcontributors? to this (article|report|story)\b/i;

/** Whether the block stands in a part of the page that, by its name, is not the article's text. */
export function isInJunkElement(block: OutlineBlock, articleLength: number): boolean {
  if (contributors.test(block.text)) return false;
  for (const element of aroundOf(block.element)) {
    if (isEmbeddedPost(element.labels)) return false;
    if (element.textLength > largestJunkShare * articleLength) return false;
    if (junkNames.has(element.name)) return !(element.name === 'figure' && block.kind === 'blockquote');
    if (junkWords.test(element.labels) || /author|caption|dateP|dateM/i.test(element.itemprop)) return true;
  }
  return false;
}
