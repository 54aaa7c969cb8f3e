/** Of the package's two scripts, the one that finds the article: its index has both. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
