import { readSettings, type ReadSettings, type Settings } from './settings';

/** Settings as the text of a file that {@link readSettingsFile} reads. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

/** The settings in a file, of this version or another; null when it holds none. */
export function readSettingsFile(file: string): ReadSettings | null {
  try {
    return readSettings(JSON.parse(file));
  } catch {
    // A file that is no JSON holds no settings.
    return null;
  }
}
