import { dateNames } from './dateNames';

/** Other words that stand in lines about when something was published. */
const beside = new Set(
  (
    'a ago aktualisiert actualizado am and at às à al bst cest cet created das day days de del den der do dos du el et est edt first gmt h ' +
    'hour hours hrs ist jour jst kl kst last le lesedauer lesezeit m min mins minute minuten minutes mis modified of on p pdt pm posted pst ' +
    'publicado publié published read sept sgt share st nd rd t th the uhr um updated utc veröffentlicht vom vor week weeks z'
  ).split(' '),
);

/** Whether the word belongs to a date or a time: a month, a day, "updated", "ago". */
export function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return beside.has(lower) || dateNames.has(lower);
}
