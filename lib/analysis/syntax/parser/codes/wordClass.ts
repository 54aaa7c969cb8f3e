/**
 * compromise's tags, the telling ones first: a word's class is the first of them that it has. The order is that of the
 * weights.
 */
const classes = [
  'QuestionWord',
  'Possessive',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Modal',
  'Negative',
  'Copula',
  'Auxiliary',
  'Gerund',
  'PastTense',
  'Participle',
  'Infinitive',
  'PresentTense',
  'PhrasalVerb',
  'Verb',
  'Comparative',
  'Superlative',
  'Adjective',
  'Adverb',
  'Honorific',
  'Date',
  'Value',
  'Actor',
  'Person',
  'Place',
  'Organization',
  'Acronym',
  'ProperNoun',
  'Plural',
  'Uncountable',
  'Noun',
  'Expression',
] as const;

/** The class of a word with these tags, from 1; 0 for a word without any that is known. */
export function wordClass(tags: ReadonlySet<string>): number {
  if (tags.size === 0) return 0;
  for (let i = 0; i < classes.length; i++) if (tags.has(classes[i] ?? '')) return i + 1;
  return 0;
}
