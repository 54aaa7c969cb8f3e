/**
 * Closed classes of English words that the search for a subject steps over or stops at.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Between a subject and its verb: she *has also* said. */
export const auxiliaries = wordSet(
  `am are be been being can could did do does had has have is may might must shall should was were will would
  hasn't haven't hadn't didn't doesn't don't isn't wasn't weren't won't wouldn't can't couldn't cannot`,
);

/** Forms of "be" and "get", which make a past form passive: was called. */
export const passiveAuxiliaries = wordSet('am are be been being is was were got gets getting wasn’t isn’t aren’t');

/** Verbs that stand before another verb: kept saying, went on to say. */
export const catenatives = wordSet(
  `began begins begin continued continues continue decided declined failed felt goes going hastened keep keeps kept love loves liked likes
  seemed seems proceeded refused started starts stopped tried tries turned used wanted wants went rushed managed taken took takes paused stood
  sought appeared appears resorted resumed`,
);

/** After a verb that is one of saying with it: shot *back*, chimed *in*. */
export const speechParticles = wordSet('back in out up');

/** Adverbs without -ly between a subject and its verb. */
export const adverbs = wordSet(
  `again all almost already also always even ever first further furthermore instead just later meanwhile more much never next not now often
  long once only soon so still then thus too twice yesterday today tonight tomorrow earlier afterwards afterward therefore both himself herself
  themselves itself famously likewise`,
);

/** Forms of “be” with a subject of the third person: *were* is for several. */
export const copulas = wordSet('is was are were');

/** The same for a subject that is one: it *was* Lee who said. */
export const singularCopulas = wordSet('is was');

/** Shows that a text speaks in the first person. */
export const firstPerson = /\b(?:I|[Mm]e|[Mm]y|[Oo]ur|us|[Ww]e)\b/;

export const personalPronouns = wordSet('he she they it i we you');

/** Of these the ones for one person. */
export const singularPronouns = wordSet('he she');

/** What only a verb is shortened to: they’*ve*, I’*m*. Alternatives of a pattern. */
export const verbClitics = 'd|ll|m|re|ve';

/** The same with ’*s*, which an owner has as well. */
export const clitics = `${verbClitics}|s`;

/** A pronoun and the verb that is joined to it, in two groups: he|’s. */
export const contractedPronoun = new RegExp(`^(he|i|it|she|that|there|they|we|who|you)['’](${clitics})$`, 'i');

export const possessivePronouns = wordSet('his her their its my our your whose');

/** Of these the ones for one person. */
export const singularPossessives = wordSet('his her');

export const relativePronouns = wordSet('who which that whom');

/** With *whose*, which begins a relative clause and is no pronoun. */
export const relativeWords: ReadonlySet<string> = new Set([...relativePronouns, 'whose']);

/** Of the pronouns those that can be the subject of their clause: the man *who* said. */
export const subjectRelatives = wordSet('who which that');

/** Of these the ones for things: the letter *which* said. */
export const thingRelatives = wordSet('which that');

/** What a question begins with, asked or told of. */
export const questionWords = wordSet('how what when where who why');

export const articles = wordSet('a an the');

/** What begins a noun phrase and can begin nothing else: *the* plan, *her* plan. */
export const openingDeterminers = wordSet('a an the his her its their');

/** How many, or which of them; a subject by themselves: *most* said. */
export const quantifiers = wordSet('all another both few many most one others several some');

/** Numbers that are written as words; *one* is a pronoun as well. */
export const numberWords = wordSet('two three four five six seven eight nine ten');

/** 18%: a share of those named after its *of*; by itself, of those named before. */
export const isShare = (word: string): boolean => /^\d[\d.,]*%$/.test(word);

const countingWords = wordSet(
  `dozens scores hundreds thousands tens millions lots number handful couple most many some several majority quarter third
  thirds two-thirds`,
);

/** Whether a word counts those named after its *of*: *hundreds* of sailors, *18%* of voters. */
export const isCounting = (word: string): boolean => countingWords.has(word) || isShare(word);

export const determiners: ReadonlySet<string> = new Set([
  ...numberWords,
  ...wordSet(`the a an this these those his her their its my our your one some many several most another each every both no few all
    any various`),
]);

/** What begins a subject that is nobody: *nobody* said, *no* minister said. */
export const negativeWords = wordSet('neither no nobody none no-one nothing');

/** Prepositions that attach a phrase to the noun before them: a spokesman *for* the port. */
export const nounPrepositions = wordSet(
  'of for from at in with to on behind inside near by against about through around along toward towards over under within between among across outside',
);

/** Before whoever something comes from: a letter *by* Lee, a warning *from* Lee. */
export const giverPrepositions = wordSet('by from');

export const coordinators = wordSet('and but or');

/** Of these the ones that join the members of a list. */
export const listCoordinators = wordSet('and or');

/** Of these the ones that join a clause which is told as a fact: *or* offers another. */
export const clauseCoordinators = wordSet('and but');

/** Before a clause with a subject of its own, set against the one before: Lee left, *while* Park stayed. */
export const contrastingConjunctions = wordSet('and but whereas while');

/**
 * Conjunctions that make a clause part of another one; some are prepositions and adverbs as well: after the vote. Without “as”,
 * which reports: as Lee said.
 */
export const subordinators = wordSet(
  'after although because before if once since though unless until when whenever where whereas whether while whilst',
);

/** Of these the ones that open what may not be so: *unless* Lee says. */
export const conditions = wordSet('if unless whether');

/** What a clause in front of another begins with. Not if and where: a condition or a place is often about somebody else. */
export const frontingConjunctions = wordSet('after although as because before since though when while');

/** not *only* said: what is limited so is not denied. */
export const limiters = wordSet('just merely only simply');

/** Words that end a noun phrase from the left. */
export const clauseWords = wordSet(
  `after although as because before but if since so than that though unless until what when whenever where whereas whether
  which while who whom whose why yet however meanwhile once or nor how like`,
);

export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** Weekdays, months and other words of time, which are no subject. */
export const timeWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...wordSet(`
    mon tue tues wed thu thurs fri
    january february march april may june july august september october november december
    jan feb apr aug sep sept oct nov dec
    today yesterday tomorrow tonight morning afternoon evening night noon
    hour hours minutes day days week weeks weekend month months year years time`),
]);

/** Of these the ones that are names and other words as well: Theresa *May*. */
export const ambiguousTimeWords = wordSet('april august day june march may night noon summer week');
