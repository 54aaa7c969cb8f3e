import './options.css';
import { message } from '../../lib/i18n/message';
import { Example } from '../example/Example';
import { ColourChoice, type Palettes } from './ColourChoice';
import { FileButtons } from './FileButtons';
import { KeyChoice } from './KeyChoice';
import { LicencesLink } from './LicencesLink';
import { MarkChoice } from './MarkChoice';
import type { OptionsActions, OptionsState } from './optionsState';
import { SiteChoice } from './SiteChoice';
import { SmallestQuote } from './SmallestQuote';

interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly palettes: Palettes;
}

/** All settings, beside an example that shows them. */
export const OptionsPage = ({ state, actions, palettes }: OptionsPageProps) => {
  const { settings, sites, outcome } = state;
  const { set } = actions;
  return (
    <main class="panel tab-page options">
      <h1>{message('options.title')}</h1>
      <div class="choices">
        <MarkChoice settings={settings} set={set} />
        <ColourChoice palettes={palettes} chosen={settings.palette} set={set} />
        <SmallestQuote words={settings.smallestQuote} set={set} />
        <KeyChoice settings={settings} set={set} />
        <SiteChoice sites={sites} remove={actions.removeSite} />
        <FileButtons actions={actions} outcome={outcome} />
        <LicencesLink />
      </div>
      <section class="preview" aria-label={message('options.preview')}>
        <Example settings={settings} paint={actions.paint} />
      </section>
    </main>
  );
};
