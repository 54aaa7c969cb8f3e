import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../../lib/extraction/readArticle';
import { offerExtraction } from '../contentScript/article/extraction';

/** Injected after the content script: what finds the article is two thirds of the code, and both in one task would hold up the page. */
export default defineUnlistedScript(() => offerExtraction(readArticle));
