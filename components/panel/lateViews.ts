import { ArticleTab } from '../article/ArticleTab';
import { SearchField } from '../controls/SearchField';
import { KeySentences } from '../lists/KeySentences';
import { PeopleList } from '../lists/PeopleList';
import { SourceList } from '../lists/SourceList';
import { SpeakerPassages } from '../lists/SpeakerPassages';
import { PreviewQuotes } from './PreviewQuotes';
import { StoppedPanel } from './StoppedPanel';

/** What the first view of an article does without: a panel is given it as soon as that view stands. */
export const lateViews = {
  ArticleTab,
  KeySentences,
  PeopleList,
  PreviewQuotes,
  SearchField,
  SourceList,
  SpeakerPassages,
  StoppedPanel,
};

/** The views, or how far they are. */
export type Late = typeof lateViews | 'loading' | 'failed';
