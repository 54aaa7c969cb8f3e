import { browser } from 'wxt/browser';
import { WelcomePage, type BrowserFamily } from '../../components/welcome/WelcomePage';
import { loadSettings } from '../../lib/settings/store';
import { message } from '../../lib/i18n/message';
import { paintExample } from '../example/paintExample';
import { applyTheme } from '../ownPages/applyTheme';
import { ownPage } from '../ownPages/ownPage';

const families: Readonly<Record<string, BrowserFamily>> = { firefox: 'firefox', safari: 'safari' };

const draw = ownPage(message('welcome.title'));
void loadSettings().then((settings) => {
  applyTheme(settings);
  draw(
    <WelcomePage
      settings={settings}
      browser={families[import.meta.env.BROWSER] ?? 'chrome'}
      paint={paintExample}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />,
  );
});
