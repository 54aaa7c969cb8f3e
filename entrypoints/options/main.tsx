import { OptionsPage } from '../../components/options/OptionsPage';
import type { OptionsActions, OptionsState } from '../../components/options/optionsState';
import { palettes } from '../../lib/marks/palette';
import { settingsState } from '../../lib/settings/settingsState';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settingsFile';
import { listSites, removeSite, watchSites } from '../../lib/sites/sites';
import { message } from '../../lib/i18n/message';
import { paintExample } from '../example/paintExample';
import { applyTheme } from '../ownPages/applyTheme';
import { ownPage } from '../ownPages/ownPage';
import { saveFile } from '../ownPages/saveFile';

const draw = ownPage(message('options.title'));
let state: OptionsState = { settings: defaultSettings, sites: [], outcome: null };

const show = (changed: Partial<OptionsState>) => {
  state = { ...state, ...changed };
  applyTheme(state.settings);
  draw(<OptionsPage state={state} actions={actions} palettes={palettes} />);
};

const settings = settingsState((changed) => show({ settings: changed }));

const change = (changes: Partial<Settings>, outcome: OptionsState['outcome']) => {
  show({ outcome });
  settings.change(changes);
};

const load = async (file: File) => {
  // A file that cannot be read holds no settings either.
  const read = await file.text().then(readSettingsFile, () => null);
  if (read) change(read.settings, read.isWhole ? 'loaded' : 'loaded-in-part');
  else show({ outcome: 'not-loaded' });
};

const actions: OptionsActions = {
  set: (changes) => change(changes, null),
  removeSite: (pattern) => void removeSite(pattern),
  save: () => saveFile('whosaid-settings.json', 'application/json', writeSettingsFile(settings.now())),
  load: (file) => void load(file),
  reset: () => change(defaultSettings, 'reset'),
  paint: paintExample,
};

const showSites = () => void listSites().then((sites) => show({ sites }));

showSites();
watchSites(showSites);
