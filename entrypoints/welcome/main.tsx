import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage, type BrowserFamily } from '../../components/welcome/WelcomePage';
import { loadSettings } from '../../lib/settings/store';
import { message } from '../../lib/i18n/message';
import { paintExample } from '../example/paintExample';
import { speakLanguage } from '../panel/speakLanguage';
import { wearLook } from '../panel/wearLook';

const root = document.getElementById('app');
if (!root) throw new Error('The welcome page has no #app.');

const families: Readonly<Record<string, BrowserFamily>> = { firefox: 'firefox', safari: 'safari' };

speakLanguage(message('welcome.title'));
void loadSettings().then((settings) => {
  wearLook(settings);
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
