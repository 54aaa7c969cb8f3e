import type { Story } from '../page/copy/storiesOf';
import { speaksOf } from '../page/copy/storiesOf';
import { linkedText } from './metadata/linkedItems';
import type { PageFacts } from './metadata/pageFacts';

/** What a page says of itself whichever of its stories is read. */
const ofSite = /^(og:(site_name|locale|type)|application-name|generator|twitter:site|robots|viewport)$/;

/** What the page's facts say of one of its stories: nothing of the headline, author and date of another. */
export function storyFacts(facts: PageFacts, { heading }: Story): PageFacts {
  const isAbout = (title: string | null | undefined) => typeof title === 'string' && speaksOf(title, heading);
  const items = facts.items.filter(({ values }) => {
    const headline = linkedText(values['headline']);
    return headline === null ? values['articleBody'] === undefined : isAbout(headline);
  });
  const isOwn = isAbout(facts.meta.get('og:title')?.[0] ?? facts.documentTitle);
  return {
    ...facts,
    items,
    documentTitle: isAbout(facts.documentTitle) ? facts.documentTitle : heading,
    canonicalUrl: isOwn ? facts.canonicalUrl : facts.url,
    meta: isOwn ? facts.meta : new Map([...facts.meta].filter(([name]) => ofSite.test(name))),
  };
}
