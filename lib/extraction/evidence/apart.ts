import { isEmbeddedPost } from '../../page/outline/embeddedPost';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';
import { isProse, isSentence, lengthOf } from '../../page/outline/prose';
import { junkWords } from '../lexicon/junkWords';

/** A part of the page that is no text of the article, by what it is (`form`, `figure` …) or is called. */
export interface Apart {
  readonly by: 'form' | 'other-story' | 'element' | 'name';
  /** The element's name, or the word that it is called by. */
  readonly name: string;
}

const junkLabel = new RegExp(`(?:^|[^a-z])(${junkWords.join('|')})(?![a-z])`);

const apartNames = new Set(['aside', 'figcaption', 'caption', 'figure', 'footer']);

/** A part of the page named like junk that holds more of the article than this is the article, whatever its name. */
const largestJunkShare = 0.25;

/** A line that tells who else worked on the article is its text, whatever it is called. */
const contributors =
  /\bcontributed (to|reporting)\b|\b(additional )?reporting by\b|\bcontributors? to this (article|report|story)\b/i;

/** Characters: a shorter `<article>` may be the beginning of another story, or an entry of a live blog. */
const longestTeaser = 400;

/** Above this share of the running text in parts named as junk, their names say nothing. */
const mostJunk = 0.9;

/**
 * The part of the page around a block that is no text. None at all where nearly all of the text would be in such parts: then
 * the outlet calls its entries "comments", or its pages "gallery".
 */
export function apartIn(texts: readonly OutlineBlock[], length: number): (block: OutlineBlock) => Apart | null {
  const prose = texts.filter(isProse);
  const isAllJunk = lengthOf(prose.filter((block) => apartAround(block, length) !== null)) > mostJunk * lengthOf(prose);
  return isAllJunk ? () => null : remembered((block) => apartAround(block, length));
}

/** Several rules ask it of each block. */
function remembered(ask: (block: OutlineBlock) => Apart | null): (block: OutlineBlock) => Apart | null {
  const answers = new Map<OutlineBlock, Apart | null>();
  return (block) => {
    const known = answers.get(block);
    if (known !== undefined) return known;
    const answer = ask(block);
    answers.set(block, answer);
    return answer;
  };
}

/** The part of the page around the block that, by its name, is not the article's text; null when there is none. */
export function apartAround(block: OutlineBlock, articleLength: number): Apart | null {
  if (contributors.test(block.text)) return null;
  for (const element of aroundOf(block.element)) {
    if (isEmbeddedPost(element.labels)) return null;
    if (element.textLength > largestJunkShare * articleLength) return null;
    if (element.role === 'form') return { by: 'form', name: 'form' };
    if (isTeaser(element, block.text)) return { by: 'other-story', name: 'article' };
    if (apartNames.has(element.name))
      return element.name === 'figure' && block.kind === 'blockquote' ? null : { by: 'element', name: element.name };
    const word = junkLabel.exec(labelsOf(element))?.[1] ?? /author|caption|dateP|dateM/i.exec(element.itemprop)?.[0];
    if (word !== undefined) return { by: 'name', name: word };
  }
  return null;
}

/** Another story's headline and first words lead there; an entry's sentences hardly ever lead elsewhere. */
const isTeaser = ({ name, textLength, linkLength }: OutlineElement, text: string): boolean =>
  name === 'article' && textLength <= longestTeaser && (10 * linkLength >= textLength || !isSentence(text));

/** The labels, without the words of a heading that make up its id: "related-party-claims-go-to-court". */
const labelsOf = ({ name, labels }: OutlineElement): string =>
  /^h\d$/.test(name) ? labels.replace(/\S+(?:-[^\s-]+){3}/g, '') : labels;
