import { render } from 'preact';
import { OptionsPage, type OptionsActions, type OptionsState } from '../../components/options/OptionsPage';
import { palettes } from '../../lib/marks/palette';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settingsFile';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store';
import { listSites, removeSite, watchSites } from '../../lib/sites/sites';
import { message } from '../../lib/words/message';
import { paintExample } from '../example/paintExample';
import { saveFile } from '../panel/saveFile';
import { speakLanguage } from '../panel/speakLanguage';
import { wearLook } from '../panel/wearLook';

const root = document.getElementById('app');
if (!root) throw new Error('The options page has no #app.');

let state: OptionsState = { settings: defaultSettings, sites: [], news: null };

const show = (changed: Partial<OptionsState>) => {
  state = { ...state, ...changed };
  wearLook(state.settings);
  render(<OptionsPage state={state} actions={actions} palettes={palettes} />, root);
};

/** Settings that are on their way to the store. */
let saving = 0;

const keep = (settings: Settings, news: OptionsState['news']) => {
  show({ settings, news });
  saving++;
  void saveSettings(settings).finally(() => saving--);
};

const actions: OptionsActions = {
  set: (changed) => keep({ ...state.settings, ...changed }, null),
  removeSite: (pattern) => void removeSite(pattern),
  save: () => saveFile('whosaid-settings.json', 'application/json', writeSettingsFile(state.settings)),
  load: (file) =>
    void file.text().then((text) => {
      const read = readSettingsFile(text);
      if (read) keep(read.settings, read.isWhole ? 'loaded' : 'loaded-in-part');
      else show({ news: 'not-loaded' });
    }),
  reset: () => keep(defaultSettings, 'reset'),
  paint: paintExample,
};

const showSites = () => void listSites().then((sites) => show({ sites }));

speakLanguage(message('options.title'));
void loadSettings().then((settings) => show({ settings }));
watchSettings((settings) => {
  // While the reader chooses, this is news of a choice before: the last one's comes when all are saved.
  if (saving === 0) show({ settings });
});
showSites();
watchSites(showSites);
