/** How the platforms' own embed codes call a post. */
const embedded =
  /(^|\s)(twitter-(tweet|video|embed)|instagram-media|tiktok-embed|fb-(post|video)|bluesky-embed|mastodon-embed|reddit-embed\S*|text-post-media|threads-embed)(\s|$)/;

/**
 * Whether an element with these labels is a post from a social network. It is set as `<blockquote>`, yet what is in it is no
 * quotation of the article's: it is a text of its own, with its author at its end.
 */
export const isEmbeddedPost = (labels: string): boolean => embedded.test(labels);
