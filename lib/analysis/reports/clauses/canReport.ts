import { documentVerbs } from '../../lexicon/reportVerbs';
import { headOf } from '../../speakers/phrases/headOf';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import { nounSource } from '../../speakers/phrases/speakerNoun';
import type { Item } from '../../speakers/scene/scene';

/** Whether a source can report by a verb: a study *found*, researchers *showed*; not so: Lee found the key. */
export function canReport(items: readonly Item[], source: NounPhrase, verb: string): boolean {
  if (!documentVerbs.has(verb)) return true;
  const head = headOf(items, source);
  return head !== null && (nounSource(head.normal) === 'document' || finders.test(head.normal));
}

/** Sources whose findings are published: *researchers* found. */
const finders =
  /^(?:auditor|commission|committee|court|inquiry|inspector|investigator|judge|jury|panel|probe|researcher|scientist|team|tribunal)s?$/;
