import { auxiliaries, personalPronouns } from '../../lexicon/functionWords';
import { noiseNouns } from '../../lexicon/noiseNouns';
import type { Token } from '../../text/tagging';
import { type CueWord, cueWord } from '../../lexicon/cueForms';
import { isCapitalised } from './isCapitalised';
import { isPossessive } from './isPossessive';
import type { Item } from './scene';

/** Forms that are nouns as often as verbs (states, claims, calls) count as cues only where the tagger or the sentence's tree has a verb (`isVerb`). */
export function readCue(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  normal: string,
  followsQuote: boolean,
  isVerb: boolean,
): CueWord | null {
  const cue = cueWord(normal);
  // strong reasoning and a sense of humour, a law regarding it: nobody speaks
  if (!cue || /^(?:reasoning|regarding)$/.test(normal)) return null;
  const next = after?.sentence === token.sentence ? after : undefined;
  if (next && doesSomething(cue.infinitive, next.normal)) return null;
  // the accused man, a reported plan. Not so: “… to begin with,” said Lee.
  if (
    !followsQuote &&
    cue.form === 'past' &&
    before?.sentence === token.sentence &&
    after?.tags.has('Noun') &&
    /^(?:the|an?|of|against|for|with)$/.test(before.normal)
  )
    return null;
  // Calling it “…”, Lee …; Accused by Park of “…”, Lee …: a capital is no name where a sentence starts.
  if (/^\p{Lu}/u.test(token.text)) {
    const isNaming = namings.test(normal) && next !== undefined && /^(?:an?|the)$/.test(next.normal);
    const isPassive = /^(?:past|participle)$/.test(cue.form) && next !== undefined && /^(?:by|of)$/.test(next.normal);
    return (cue.form === 'gerund' || isNaming || isPassive) && before?.sentence !== token.sentence ? cue : null;
  }
  if (cue.form === 'past' || cue.form === 'participle' || cue.form === 'gerund' || neverNouns.test(normal)) return cue;
  // boos and shouts of “…”
  if (noiseNouns.has(normal) && after?.normal === 'of') return null;
  if (followsQuote && cue.form === 'present') return cue;
  const afterNounMarker =
    before !== undefined &&
    (isPossessive(before) ||
      /^(?:the|an?|his|her|their|its|this|that|these|those|some|any|no|of|in|for|with|on|by|from|as|latest|new)$/.test(
        before.normal,
      ));
  if (afterNounMarker) return null;
  // EU states will meet, the report said: another verb follows.
  const isSubject = next !== undefined && (auxiliaries.has(next.normal) || cueWord(next.normal)?.form === 'past');
  if (isSubject) return null;
  const hasObject =
    next !== undefined &&
    (/^\p{Lu}/u.test(next.text) ||
      /^(?:an?|him|her|herself|himself|his|it|its|itself|reporters|that|the|their|them|themselves|this)$/.test(
        next.normal,
      ));
  return token.tags.has('Verb') || isVerb || (cue.form === 'present' && hasObject) ? cue : null;
}

/** will continue *to* provide, put *in* place, hit *the* pier; not so: as Lee put *it*, hit *out* at: a verb that reports only with some words behind it. */
const doesSomething = (infinitive: string, after: string): boolean =>
  (/^(?:begin|continue)$/.test(infinitive) && after === 'to') ||
  (/^(?:hit|lash)$/.test(infinitive) && !/^(?:back|out)$/.test(after)) ||
  (infinitive === 'put' && !/^(?:it|that|them|things|this)$/.test(after));

/** *Called* a “…” by Lee, the plan …: what a sentence may begin with that goes on to tell by whom. */
const namings = /^(?:branded|called|cited|described|dubbed|hailed|labell?ed|quoted)$/;

/** Forms in the present that no noun has. */
const neverNouns =
  /^(?:say|tell|add)|^(?:acknowledges|admits|argues|asks|believes|concedes|concludes|confirms|continues|declares|describes|explains|insists|predicts|proclaims|recalls|responds|suggests|writes)$/;

/** “…,” *Harbour Master Ann Lee* laments: so many words. */
const maxName = 5;

/** Whether the last item is a quotation, or a comma after one; a name may stand between. */
export function isAfterQuote(items: readonly Item[]): boolean {
  let name = items.length;
  for (let word = items[name - 1]; word?.kind === 'word' && items.length - name < maxName; word = items[name - 1]) {
    if (!isCapitalised(word) && !personalPronouns.has(word.normal) && word.normal !== 'another') break;
    name--;
  }
  const last = items[name - 1];
  return last?.kind === 'quote' || (last?.kind === 'mark' && last.mark !== 'stop' && items[name - 2]?.kind === 'quote');
}
