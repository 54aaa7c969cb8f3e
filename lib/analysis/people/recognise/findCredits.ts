import type { Word } from '../words/word';

/**
 * The indices of the words that credit those who made the article: "Reporting by …; editing by …", "Photograph: …", "… contributed
 * to this report", and a last line "… is a reporter for …" about somebody named nowhere else. They name nobody in the story.
 */
export function findCredits(text: string, words: readonly Word[]): Set<number> {
  const credited = new Set<number>();
  if (words.length === 0) return credited;
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  let index = 0;
  lines.forEach(({ 0: line, index: start }, number) => {
    const spans = creditsIn(line);
    if (lines.length > 2 && number >= lines.length - 2) spans.push(...authorIn(line, text.slice(0, start)));
    if (spans.length === 0) return;
    while ((words[index]?.span.start ?? Infinity) < start) index++;
    for (let at = index; (words[at]?.span.start ?? Infinity) < start + line.length; at++) {
      const position = (words[at]?.span.start ?? 0) - start;
      if (spans.some((span) => span.start <= position && position < span.end)) credited.add(at);
    }
  });
  return credited;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * "Photograph: Anna Holm/Agency", "Photo by Anna Holm.", to the end of the line or bracket; "Image: …" only as a whole line, as in
 * captions it says what is shown.
 */
const pictureCredit =
  /(?:(?:^|[.!?)”"]\s*|\(|[-–—] )(?:(?:cover |file |main )?(?:photo|photograph|picture|illustration|graphic|video)s?(?: credit| courtesy)?s?(?:: ?| by )|credits?: ?)|^images?(?: credits?)?: ?)([^\n)]{2,80}?)\.?(?=\)|$)/giu;
/** "(Photo by Anna Holm/Agency)", "(AP Photo/Anna Holm)", "(Anna Holm/Agency)". */
const pictureBracket =
  /\((?:(?:[^()\n]{0,40}[\s/])?(?:photo|photograph|image|picture|illustration|graphic|video)s?(?: (?:credit|courtesy))?(?: by |\/)([^()\n]{2,80})|(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}\/\p{Lu}[^()\n]{1,40}))\)/giu;
/**
 * A line that tells how to reach whoever wrote: "Follow Anna Holm on …", "Write to Anna Holm at …", "To contact the editor of this
 * story: …", "Anna Holm can be reached at …".
 */
const contactLine =
  /^(?:(?:Contact|E-?mail|Follow|Reach|Write to) (?:\p{Lu}[\p{L}.’'-]+ (?:and )?){2,6}(?:on (?:Facebook|Instagram|LinkedIn|Twitter|X)\b|(?:at|on|via) \S+[@.]\p{L})|To contact the (?:author|editor|reporter|writer)s?\b[^:]*:|(?:\p{Lu}[\p{L}.’'-]+ ){2,4}can be reached (?:at|on|via) \S+[@.]\p{L})/u;
/** "Photo courtesy of Anna Holm", "Photos by Anna Holm (Agency), Ben Moss", the whole line; not "Photos by Anna Holm are on show". */
const pictureLine =
  /^\(?(?:Photo|Photograph|Picture|Image|Illustration)s? (?:by|courtesy of|from) (?![^\n]*\b(?:are|can|had|has|have|is|shows?|was|were|will)\b)/u;
/** "Anna Holm/Northern Images", the whole line. */
const creditLine = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} ?\/ ?\p{Lu}[\p{L} .’'-]{1,40}$/u;
/** A line that begins with a credit, in brackets or not: "Reporting by Anna Holm". A film's "edited by …" comes inside a line. */
const opensWithWork =
  /^\(?(?:Additional |Further )?(?:[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Produced|Translated|Translation|Photography|Graphics?|Illustrations?|[Rr]esearch|Production) /u;
/** "Reporting by Anna Holm in Ashby", up to a bracket or semicolon. */
const workCredit =
  /(?:^|[(;.]\s*)(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|edited|written|produced|translated|translation|photography|graphics?|illustrations?|research|production)(?: and \w+)?(?: from the \p{Lu}\p{L}+)?(?: was (?:contributed|provided))? by ([^;)\n]{2,120})/giu;
/**
 * "Anna Holm in St. Ashby; Ben Moss in Tarn contributed to this report." Not "Anna Holm contributed to this article for the Ashby
 * Post", which says who she is.
 */
const contributors =
  /(?:^|[.(]\s*)((?:[^.()\n]|(?<=\b(?:\p{Lu}|Jr|Sr|St))\.){2,900}) contributed (?:reporting )?(?:to|from) (?:this|the) (?:article|report|story)(?! for (?:the )?\p{L})/giu;
/** The words beside the names in a credit. */
const besideNames = /^(?:additional|and|at|by|via|editing|for|from|in|of|reporting|the|with|writing|writer|writers)$/;

function creditsIn(line: string): Stretch[] {
  const whole = line.trim();
  if (isCredit(whole)) return [{ start: 0, end: line.length }];
  const patterns = [
    ...(/:|(?:graph|graphic|illustration|photo|picture|video)s? by /i.test(line) ? [pictureCredit] : []),
    ...(/\([^()]*(?:\/| by )/i.test(line) ? [pictureBracket] : []),
    ...(opensWithWork.test(whole) ? [workCredit] : []),
  ];
  return [
    ...(/ contributed /i.test(line) ? stretchesOf(line, contributors) : []),
    ...patterns.flatMap((pattern) =>
      stretchesOf(line, pattern).filter(({ start, end }) => holdsOnlyNames(line.slice(start, end))),
    ),
  ];
}

/** What few lines hold is asked first: to compile the patterns takes longer than all else that is done here. */
const isCredit = (line: string): boolean =>
  (/^(?:Contact|E-?mail|Follow|Reach|Write|To contact) |can be reached /.test(line) && contactLine.test(line)) ||
  pictureLine.test(line) ||
  (line.includes('/') && creditLine.test(line));

/** The spans of a pattern's groups. */
const stretchesOf = (line: string, pattern: RegExp): Stretch[] =>
  [...line.matchAll(pattern)].map(({ 0: whole, 1: by, 2: slashed, index }) => {
    const names = by ?? slashed ?? '';
    const start = index + whole.lastIndexOf(names);
    return { start, end: start + names.length };
  });

const holdsOnlyNames = (names: string): boolean =>
  [...names.matchAll(/\p{L}[\p{L}’'-]*/gu)].every(
    ([word]) =>
      /^\p{Lu}/u.test(word) ||
      /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|van|von|y)$/.test(word) ||
      besideNames.test(word),
  );

/** "Anna Holm is a reporter for the Ashby Post.", "Anna Holm is Senior Editor at …". */
const author =
  /^(\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){1,3}) is (?:(?:an?|the) )?[^.]*\b(?:blogger|columnist|contributor|correspondent|[Ee]ditor|fellow|freelance|journalist|reporter|writer)\b/u;

function authorIn(line: string, before: string): Stretch[] {
  const name = line.includes(' is ') ? author.exec(line)?.[1] : undefined;
  const surname = name?.split(' ').at(-1);
  return name === undefined || surname === undefined || before.includes(surname)
    ? []
    : [{ start: 0, end: name.length }];
}
