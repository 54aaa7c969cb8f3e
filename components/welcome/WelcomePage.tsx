import './welcome.css';
import type { Settings } from '../../lib/settings/settings';
import { message } from '../../lib/i18n/message';
import { Example, type PaintExample } from '../example/Example';

/** How to pin the button, which differs by browser. */
export type BrowserFamily = 'chrome' | 'firefox' | 'safari';

interface WelcomePageProps {
  readonly settings: Settings;
  readonly browser: BrowserFamily;
  readonly paint: PaintExample;
  readonly openSettings: () => void;
}

const pins = { chrome: 'welcome.pinChrome', firefox: 'welcome.pinFirefox', safari: 'welcome.pinSafari' } as const;

/** The page that opens once, after installation. */
export const WelcomePage = ({ settings, browser, paint, openSettings }: WelcomePageProps) => (
  <main class="panel tab-page welcome">
    <header>
      <img src="/icon/96.png" width={48} height={48} alt="" />
      <h1>{message('welcome.title')}</h1>
    </header>
    <section>
      <p>{message('welcome.intro')}</p>
      <Example settings={settings} paint={paint} />
      <ul class="legend">
        {(['statement', 'fragment', 'unnamed', 'person'] as const).map((kind) => (
          <li key={kind}>
            <i class="line" data-kind={kind} />
            {message(`welcome.${kind}`)}
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h2>{message('welcome.use')}</h2>
      <ol>
        <li>{message('welcome.click')}</li>
        <li>{message('welcome.rest')}</li>
      </ol>
    </section>
    <section>
      <h2>{message('welcome.pin')}</h2>
      <p>{message(pins[browser])}</p>
    </section>
    <section>
      <h2>{message('welcome.promise')}</h2>
      <ul>
        <li>{message('welcome.network')}</li>
        <li>{message('welcome.access')}</li>
        <li>{message('welcome.verdict')}</li>
      </ul>
    </section>
    <button type="button" class="button" onClick={openSettings}>
      {message('welcome.settings')}
    </button>
  </main>
);
