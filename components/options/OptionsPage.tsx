import '../tokens.css';
import '../page.css';
import '../panel.css';
import './options.css';
import type { Settings } from '../../lib/settings/settings';
import { message } from '../../lib/words/message';
import { Example, type PaintExample } from '../Example';
import { ColourChoice, type Palettes } from './ColourChoice';
import { FileButtons } from './FileButtons';
import { KeyChoice } from './KeyChoice';
import { MarkChoice } from './MarkChoice';
import { SiteChoice, type ListedSite } from './SiteChoice';
import { SmallestQuote } from './SmallestQuote';

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

interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly palettes: Palettes;
}

/** All that can be chosen, beside an example that shows it. */
export const OptionsPage = ({ state, actions, palettes }: OptionsPageProps) => {
  const { settings, sites, news } = state;
  const { set } = actions;
  return (
    <main class="panel options">
      <h1>{message('options.title')}</h1>
      <div class="choices">
        <MarkChoice settings={settings} set={set} />
        <ColourChoice palettes={palettes} chosen={settings.palette} set={set} />
        <SmallestQuote words={settings.smallestQuote} set={set} />
        <KeyChoice settings={settings} set={set} />
        <SiteChoice sites={sites} remove={actions.removeSite} />
        <FileButtons actions={actions} news={news} />
      </div>
      <section class="preview" aria-label={message('options.preview')}>
        <Example settings={settings} paint={actions.paint} />
      </section>
    </main>
  );
};
