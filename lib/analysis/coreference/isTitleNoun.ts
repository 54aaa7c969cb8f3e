import { titleWords } from '../people/fitted/titles';

/** Whether a noun is what somebody is known by, as it may stand before the name: the *mayor*, the *actress*; not the cleaner. */
export const isTitleNoun = (noun: string): boolean => titleWords.has(noun);
