/**
 * Nouns that stand for somebody's words: her remark that “…”, Lee’s call for “…”.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */
export const cueNouns: ReadonlySet<string> = new Set(
  `accusation admission admonition advice affirmation allegation announcement answer apology appeal argument assertion
  assessment assurance barb boast call catchphrase caution characterisation characterization charge claim comment comments
  comparison complaint compliment concession conclusion confession confirmation contention conviction credo criticism cry
  declaration demand denial denunciation depiction description dictum disclosure exclamation excuse exhortation explanation
  fear gibe hint injunction insinuation insistence insult jibe joke lament mantra maxim message motto oath objection
  observation opinion outburst phrase plea pledge portrayal praise prediction proclamation promise pronouncement proposal
  protestation question quip quote reaction rebuke recollection rejoinder remark remarks reminder reply request response
  retort revelation riposte saying sentiment shout slogan slur soundbite statement suggestion summary take taunt testimony
  tribute tweet ultimatum utterance verdict view vow warning wisecrack words yell`.split(/\s+/),
);

/** Whether a lower-case word is such a noun, in the singular or the plural. */
export const isCueNoun = (word: string): boolean => cueNouns.has(word) || cueNouns.has(word.replace(/s$/, ''));
