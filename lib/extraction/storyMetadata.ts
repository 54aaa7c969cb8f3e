import type { Story } from '../page/copy/storiesOf';
import { speaksOf } from '../page/copy/storiesOf';
import { jsonLdText } from './metadata/jsonLd';
import type { PageMetadata } from './metadata/pageMetadata';

/** What a page says of itself whichever of its stories is read. */
const ofSite = /^(og:(site_name|locale|type)|application-name|generator|twitter:site|robots|viewport)$/;

/** The page's metadata without what it says of other stories than this one: their headlines, authors and dates. */
export function storyMetadata(pageMetadata: PageMetadata, { heading }: Story): PageMetadata {
  const isAbout = (title: string | null | undefined) => typeof title === 'string' && speaksOf(title, heading);
  const items = pageMetadata.items.filter(({ values }) => {
    const headline = jsonLdText(values['headline']);
    return headline === null ? values['articleBody'] === undefined : isAbout(headline);
  });
  const isOwn = isAbout(pageMetadata.meta.get('og:title')?.[0] ?? pageMetadata.documentTitle);
  return {
    ...pageMetadata,
    items,
    documentTitle: isAbout(pageMetadata.documentTitle) ? pageMetadata.documentTitle : heading,
    canonicalUrl: isOwn ? pageMetadata.canonicalUrl : pageMetadata.url,
    meta: isOwn ? pageMetadata.meta : new Map([...pageMetadata.meta].filter(([name]) => ofSite.test(name))),
  };
}
