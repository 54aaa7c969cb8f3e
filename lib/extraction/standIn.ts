import type { PageMetadata } from './metadata/pageMetadata';

/** The titles of pages that stand before the one asked for, or in its place though the server says that all is well. */
const titles =
  /^(?:access denied|are you (?:a )?(?:human|robot)|attention required|before you continue|checking your browser|human verification|just a moment|nur einen moment|one (?:moment|more step)|pardon our interruption|please wait|robot check|security (?:check|verification)|un instant|un momento|verify(?:ing)? (?:that )?you are|you have been blocked|(?:error )?40\d\b|(?:page )?not found|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet gevonden)\b.{0,60}$/i;

/** Whether the page stands in for the one that was asked for: an error, a check, a question of consent. */
export const isStandIn = (pageMetadata: PageMetadata): boolean =>
  pageMetadata.articles.length === 0 && (pageMetadata.isErrorPage || titles.test(pageMetadata.documentTitle));
