import { laterRoleNouns } from '../lists/laterRoleNouns';
import { isRoleNoun, notRoles } from '../words/isRoleNoun';
import type { Word } from '../words/word';
import { courtesies, isTitleWord } from './titleWord';

/** Whether a word can be the head of a role: "president", "farmer". */
export const isRoleHead = (word: Word): boolean => {
  const { key, wordClass } = word;
  return (
    !courtesies.has(key) &&
    !wordClass.isFunctionWord &&
    !notRoles.has(key) &&
    !/[^s]s$/.test(key.replace(/boss$/, '')) &&
    (isTitleWord(word) || (!wordClass.isTitle && (wordClass.isActor || wordClass.isRoleNoun || isRole(key))))
  );
};

/** Whether a folded noun for one person says what they do or are: "mayor", "pollster", "co-author", "brother-in-law". */
export const isRole = (key: string): boolean => {
  const bare = key.replace(/^(?:co|ex)[-‑](?=\p{L}{3})|[-‑]in[-‑]law$/gu, '');
  return laterRoleNouns.has(bare) || isRoleNoun(bare);
};
