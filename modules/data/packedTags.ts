/** Words and their tags in compromise: one each, or several. */
export type Tags = Record<string, string | readonly string[]>;

/** The words of each tag, one a line. Words with several tags stand under all of these together, each followed by a space. */
export type PackedTags = Readonly<Record<string, string>>;

/** Throws for a word or a tag that could not be told apart again. */
export function packTags(tags: Readonly<Tags>): PackedTags {
  const lists = new Map<string, string[]>();
  for (const [word, tag] of Object.entries(tags)) {
    const isOne = typeof tag === 'string';
    if (/\n/.test(word) || (isOne ? [tag] : tag).some((one) => /\s/.test(one)))
      throw new Error(`“${word}” cannot be packed`);
    const key = isOne ? tag : tag.map((one) => `${one} `).join('');
    lists.set(key, [...(lists.get(key) ?? []), word]);
  }
  return Object.fromEntries([...lists].map(([key, words]) => [key, words.join('\n')]));
}

/** Puts the words into `tags`, and returns it. */
export function unpackTags(packed: PackedTags, tags: Tags = {}): Tags {
  for (const [key, words] of Object.entries(packed)) {
    const tag = key.endsWith(' ') ? key.trimEnd().split(' ') : key;
    for (const word of words.split('\n')) tags[word] = tag;
  }
  return tags;
}
