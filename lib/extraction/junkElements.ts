import { isEmbeddedPost } from '../article/embeddedPost';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../article/outline';
import { isSentence } from '../article/articleRoot';
import { junkWords } from './junkWords';

const junkLabel = new RegExp(`(^|[^a-z])(${junkWords.join('|')})([^a-z]|$)`);

const junkNames = new Set(['aside', 'figcaption', 'caption', 'figure', 'footer']);

/** A part of the page named like junk that holds more of the article than this is the article, whatever its name. */
const largestJunkShare = 0.25;

/** A line that tells who else worked on the article is its text, whatever it is called. */
const contributors =
  /\bcontributed (to|reporting)\b|\b(additional )?reporting by\b|\bcontributors? to this (article|report|story)\b/i;

/** Characters: a shorter `<article>` may be the beginning of another story, or an entry of a live blog. */
const longestTeaser = 400;

/** Another story's headline and first words lead there; an entry's sentences hardly ever lead elsewhere. */
const isTeaser = ({ name, textLength, linkLength }: OutlineElement, text: string): boolean =>
  name === 'article' && textLength <= longestTeaser && (10 * linkLength >= textLength || !isSentence(text));

/** The labels, without the words of a heading that make up its id: "related-party-claims-go-to-court". */
const labelsOf = ({ name, labels }: OutlineElement): string =>
  /^h\d$/.test(name) ? labels.replace(/\S+(?:-[^\s-]+){3}/g, '') : labels;

/** Whether the block stands in a part of the page that, by its name, is not the article's text. */
export function isInJunkElement(block: OutlineBlock, articleLength: number): boolean {
  if (contributors.test(block.text)) return false;
  for (const element of aroundOf(block.element)) {
    if (isEmbeddedPost(element.labels)) return false;
    if (element.textLength > largestJunkShare * articleLength) return false;
    if (element.role === 'form') return true;
    if (isTeaser(element, block.text)) return true;
    if (junkNames.has(element.name)) return !(element.name === 'figure' && block.kind === 'blockquote');
    if (junkLabel.test(labelsOf(element)) || /author|caption|dateP|dateM/i.test(element.itemprop)) return true;
  }
  return false;
}
