/** What is known of the article before its blocks are chosen. */
export interface ChoiceHints {
  /** The article's headlines, as the page shows and states them. */
  readonly headlines: readonly string[];
  /** The page's own summaries of the article; the standfirst is often among them. */
  readonly summaries: readonly string[];
  /** The article's text as the page's linked data give it; null when they do not. */
  readonly statedBody: string | null;
  /** The authors' names, separated by commas. */
  readonly byline: string | null;
}
