/**
 * Peoples whose name does not begin like their country's.
 * Source: English, compiled for this project. Licence: MIT, as the project.
 */
export const countryOf: Readonly<Record<string, string>> = {
  american: 'united states us u.s america',
  british: 'britain united kingdom uk u.k',
  cypriot: 'cyprus',
  danish: 'denmark',
  dutch: 'netherlands holland',
  english: 'england',
  filipino: 'philippines',
  finnish: 'finland',
  french: 'france',
  irish: 'ireland',
  philippine: 'philippines',
  polish: 'poland',
  spanish: 'spain',
  swiss: 'switzerland',
  welsh: 'wales',
};
