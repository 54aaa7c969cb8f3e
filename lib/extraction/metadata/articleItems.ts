import { jsonLdText, type JsonLdItem } from './jsonLd';

const articleType = /Article$|^(Blog|Social Media|LiveBlog|SocialMedia)Posting$|^Report$|^Review$/;

/** The JSON-LD items that are articles, the page's own first: the one with a headline and a body or an author. */
export function articleItems(items: readonly JsonLdItem[]): JsonLdItem[] {
  const weight = ({ values }: JsonLdItem) =>
    Number('headline' in values) +
    Number('articleBody' in values) +
    Number('author' in values) +
    Number('datePublished' in values);
  return items
    .filter(({ types }) => types.some((type) => articleType.test(type)))
    .sort((a, b) => weight(b) - weight(a));
}

/** The article's text as the page's JSON-LD gives it; null when it does not. */
export function statedBody(articles: readonly JsonLdItem[]): string | null {
  const bodies = articles.map(({ values }) => jsonLdText(values['articleBody']));
  return bodies.find((body) => body !== null && body.length > 200) ?? null;
}
