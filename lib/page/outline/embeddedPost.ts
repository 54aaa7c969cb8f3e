import { nearest, type OutlineBlock, type OutlineElement } from './outline';

/** The class names by which the platforms’ embed codes mark a post and, of WordPress and Embedly, the card of another page. */
const embedded =
  /(^|\s)(twitter-(tweet|video|embed)|instagram-media|tiktok-embed|fb-(post|video)|bluesky-embed|mastodon-embed|reddit-embed\S*|text-post-media|threads-embed|wp-embedded-content|embedly-card)(\s|$)/;

/**
 * Whether an element with these labels is a post from a social network, or the card of another page. Although it is a
 * `<blockquote>`, the article does not quote it by that alone: it is a text of its own, with its author at its end.
 */
export const isEmbeddedPost = (labels: string): boolean => embedded.test(labels);

/** The embedded post around the block; null when it is in none. */
export const postAround = (block: Pick<OutlineBlock, 'element'>): OutlineElement | null =>
  nearest(block.element, ({ labels }) => isEmbeddedPost(labels));
