import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage, type BrowserFamily } from '../../components/welcome/WelcomePage';
import { loadSettings } from '../../lib/settings/store';
import { message } from '../../lib/i18n/message';
import { paintExample } from '../example/paintExample';
import { setDocumentLanguage } from '../panel/setDocumentLanguage';
import { applyTheme } from '../panel/applyTheme';

const root = document.getElementById('app');
if (!root) throw new Error('The welcome page has no #app.');

const families: Readonly<Record<string, BrowserFamily>> = { firefox: 'firefox', safari: 'safari' };

setDocumentLanguage(message('welcome.title'));
void loadSettings().then((settings) => {
  applyTheme(settings);
  render(
    <WelcomePage
      settings={settings}
      browser={families[import.meta.env.BROWSER] ?? 'chrome'}
      paint={paintExample}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
});
