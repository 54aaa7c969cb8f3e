import type { Settings } from '../../lib/settings/settings';
import type { PaintExample } from '../example/Example';
import type { ListedSite } from './SiteChoice';

/** What came of the last thing that the reader did with a file. */
export type FileNews = 'loaded' | 'loaded-in-part' | 'not-loaded' | 'reset';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: readonly ListedSite[];
  readonly news: FileNews | null;
}

export interface OptionsActions {
  /** Keeps what has changed; open pages follow at once. */
  set(changed: Partial<Settings>): void;
  removeSite(pattern: string): void;
  save(): void;
  load(file: File): void;
  reset(): void;
  readonly paint: PaintExample;
}
