import type { Settings } from '../../lib/settings/settings';
import type { Site } from '../../lib/sites/sites';
import type { PaintExample } from '../example/Example';

/** The outcome of loading a settings file or resetting the settings. */
export type FileOutcome = 'loaded' | 'loaded-in-part' | 'not-loaded' | 'reset';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  /** Of what the reader has just done; null when it was something else. */
  readonly outcome: FileOutcome | null;
}

export interface OptionsActions {
  /** Stores what has changed; open pages follow at once. */
  set(changed: Partial<Settings>): void;
  removeSite(pattern: string): void;
  save(): void;
  load(file: File): void;
  reset(): void;
  readonly paint: PaintExample;
}
