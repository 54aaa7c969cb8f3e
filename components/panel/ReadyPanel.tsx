import { useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/analysis/text/span';
import { message } from '../../lib/i18n/message';
import { findInSummary } from '../../lib/summary/findInSummary';
import { minutesLeft } from '../../lib/summary/readingTime';
import type { Summary } from '../../lib/summary/summarize';
import { SidePanelButton } from '../controls/SidePanelButton';
import type { Late } from './lateViews';
import { MarkSwitches } from '../controls/MarkSwitches';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import type { PanelActions, Ready } from '../panelState';
import { PlainSentence } from './PlainSentence';
import type { Hovered } from '../panelArticle';
import { SourcingStrip } from '../strip/SourcingStrip';
import { SearchButton, worthSearching } from '../controls/SearchButton';
import { SettingsButton } from '../controls/SettingsButton';
import { SpeakerList } from '../lists/SpeakerList';
import { Switch } from '../controls/Switch';
import { Tabs } from '../controls/Tabs';
import { whenLoaded } from './whenLoaded';

interface ReadyPanelProps {
  readonly state: Ready;
  readonly summary: Summary;
  readonly actions: PanelActions;
  readonly late: Late;
}

/** The summary of an article that has been read. */
export function ReadyPanel({ state, summary, actions, late }: ReadyPanelProps) {
  const { article, analysis, settings, shortcuts, visible, current, site } = state;
  const { text } = article;
  const [hovered, hover] = useState<Hovered | null>(null);
  const left =
    visible === null || isWhole(visible, text) ? null : minutesLeft(summary.wordCount, visible.end / text.length);
  const countIfRead = (count: number) => (analysis.scope === 'full' ? count : undefined);
  const panelArticle = { article, analysis, summary, actions };
  // Null while the field is closed.
  const [query, search] = useState<string | null>(null);
  const searchButton = useRef<HTMLButtonElement>(null);
  const closeSearch = () => {
    search(null);
    searchButton.current?.focus();
  };
  const asked = query?.trim() ?? '';
  const found = useMemo(() => findInSummary(text, summary, asked), [text, summary, asked]);
  const entries = summary.passages.length + analysis.people.length;
  // The visible span changes with every scroll: what does not depend on it is rendered only once.
  const tabs = useMemo(
    () => (
      <Tabs
        first={summary.passages.length > 0 ? 'speakers' : analysis.people.length > 0 ? 'people' : 'key-sentences'}
        tabs={[
          {
            id: 'speakers',
            label: message('tabs.speakers'),
            count: countIfRead(summary.speakers.length),
            panel: (
              <SpeakerList
                {...panelArticle}
                groups={found.groups}
                isSearching={asked !== ''}
                current={current}
                hover={hover}
                show={(passages) => whenLoaded(late, ({ SpeakerPassages }) => <SpeakerPassages {...passages} />)}
              />
            ),
          },
          {
            id: 'sources',
            label: message('tabs.sources'),
            panel: whenLoaded(late, ({ SourceList }) => <SourceList {...panelArticle} />),
          },
          {
            id: 'people',
            label: message('tabs.people'),
            count: countIfRead(analysis.people.length),
            panel: whenLoaded(late, ({ PeopleList }) => <PeopleList {...panelArticle} people={found.people} />),
          },
          {
            id: 'key-sentences',
            label: message('tabs.keySentences'),
            panel: whenLoaded(late, ({ KeySentences }) => <KeySentences {...panelArticle} current={current} />),
          },
          {
            id: 'article',
            label: message('tabs.article'),
            panel: whenLoaded(late, ({ ArticleTab }) => (
              <ArticleTab {...panelArticle} settings={settings} shortcuts={shortcuts} site={site} />
            )),
          },
        ]}
      />
    ),
    [
      article,
      analysis,
      summary,
      found,
      actions,
      late,
      current,
      settings.keys,
      settings.pageKeys,
      shortcuts,
      site?.name,
      site?.isOn,
    ],
  );
  return (
    <>
      <Masthead article={article} minutes={summary.minutes} left={left}>
        {entries >= worthSearching && (
          <SearchButton
            button={searchButton}
            isOpen={query !== null}
            toggle={() => search(query === null ? '' : null)}
          />
        )}
        {actions.openSettings && <SettingsButton open={actions.openSettings} />}
        {actions.openSidePanel && <SidePanelButton open={actions.openSidePanel} />}
        <Switch
          name="marks"
          label={message('switches.marks')}
          isOn={settings.marks}
          turn={(isOn) => actions.set('marks', isOn)}
        />
      </Masthead>
      <SourcingStrip {...panelArticle} visible={visible} hovered={hovered} />
      <PlainSentence summary={summary} scope={analysis.scope} />
      <Notices article={article} scope={analysis.scope} problems={state.problems ?? []} />
      {query !== null &&
        whenLoaded(late, ({ SearchField }) => (
          <SearchField query={query} found={found.count} all={entries} search={search} close={closeSearch} />
        ))}
      {tabs}
      <MarkSwitches settings={settings} set={actions.set} />
    </>
  );
}

/** Whether all of a text is on screen, so that nothing is left to read. */
const isWhole = ({ start, end }: Span, text: string): boolean => start === 0 && end >= text.length;
