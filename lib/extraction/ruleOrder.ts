import type { BodyEvidence } from './evidence/bodyEvidence';
import type { Evidence } from './evidence/evidence';
import type { Rule } from './opinions/rule';
import { amongParagraphs } from './rules/amongParagraphs';
import { announcedList } from './rules/announcedList';
import { authorNote } from './rules/authorNote';
import { besidePicture } from './rules/besidePicture';
import { captionCredit } from './rules/captionCredit';
import { creditLine } from './rules/creditLine';
import { dateLine } from './rules/dateLine';
import { embeddedPost } from './rules/embeddedPost';
import { figureText } from './rules/figureText';
import { headingOfText } from './rules/headingOfText';
import { headline } from './rules/headline';
import { inForm } from './rules/inForm';
import { label } from './rules/label';
import { lastHeading } from './rules/lastHeading';
import { madeAsText } from './rules/madeAsText';
import { mostlyLinks } from './rules/mostlyLinks';
import { namedApart } from './rules/namedApart';
import { offerBox } from './rules/offerBox';
import { ornament } from './rules/ornament';
import { otherStory } from './rules/otherStory';
import { pointer } from './rules/pointer';
import { readabilityKeeps } from './rules/readabilityKeeps';
import { readersComment } from './rules/readersComment';
import { readerOffer } from './rules/readerOffer';
import { rightsNotice } from './rules/rightsNotice';
import { sectionLabel } from './rules/sectionLabel';
import { setApart } from './rules/setApart';
import { signatureLine } from './rules/signatureLine';
import { statedText } from './rules/statedText';
import { unstatedText } from './rules/unstatedText';
import type { TextEvidence } from './evidence/textEvidence';

/** What a block is not, by who has written it or by its words alone. */
export const notTextRules: readonly Rule[] = [
  readersComment,
  label,
  pointer,
  readerOffer,
  creditLine,
  rightsNotice,
  dateLine,
  ornament,
];

/** What depends on which part of the page holds the text. */
export const rootRules: readonly Rule<Evidence>[] = [readabilityKeeps, madeAsText];

/** What the page, its data and its parts say of a block. */
export const partRules: readonly Rule<Evidence>[] = [
  headline,
  statedText,
  unstatedText,
  inForm,
  otherStory,
  setApart,
  namedApart,
  figureText,
  besidePicture,
  offerBox,
  mostlyLinks,
  captionCredit,
  signatureLine,
  ...rootRules,
];

/** What stands among the paragraphs of the text. */
export const amongRules: readonly Rule<BodyEvidence & { readonly announced: ReadonlySet<object> }>[] = [
  embeddedPost,
  headingOfText,
  announcedList,
  amongParagraphs,
];

/** What opens and closes the text. */
export const edgeRules: readonly Rule<TextEvidence>[] = [sectionLabel, authorNote, lastHeading];
