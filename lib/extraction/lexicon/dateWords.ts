import { dateNames } from './dateNames';

/** Other words that stand in lines about when something was published. */
const beside = new Set(
  (
    'a actualizado aest ago akst aktualisiert al am and at bearbeitet bst cat cdt cest cet created cst das day days ' +
    'de del den der do dos du eat edited editiert edt el est et first gmt h hour hours hrs ist jour jst kl kst last ' +
    'le lesedauer lesezeit m mdt min mins minute minuten minutes mis modified msk mst nd nzst of on p pdt pm posted ' +
    'pst publicado published publié rd read sast sept sgt share st stand t th the uhr um updated utc veröffentlicht vom ' +
    'vor week weeks wib z zuletzt à às'
  ).split(' '),
);

/** Whether the word belongs to a date or a time: a month, a day, "updated", "ago". */
export function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return beside.has(lower) || dateNames.has(lower);
}
