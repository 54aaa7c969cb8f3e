import { readArticle } from '../../lib/extraction/readArticle';
import { wrongUnits } from '../fuzz/wrongUnits';

/** How exact the map of this page's article is; `units` is 0 when there is no text at all. Runs in a page. */
export interface MapFigures {
  readonly units: number;
  /** The first of the places that are not mapped exactly. */
  readonly wrong: readonly string[];
}

export async function mapInPage(): Promise<MapFigures> {
  const reading = await readArticle(document, { force: true });
  const units = reading.status === 'ready' ? reading.article.text.length : 0;
  return { units, wrong: wrongUnits(reading).slice(0, 5) };
}
