import { useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/analysis/text/span';
import { findInSummary } from '../../lib/summary/findInSummary';
import { minutesLeft } from '../../lib/summary/readingTime';
import { summarize } from '../../lib/summary/summarize';
import { ArticleFacts } from '../article/ArticleFacts';
import { SidePanelButton } from '../controls/SidePanelButton';
import { BugButton } from '../controls/BugButton';
import { Captions } from '../article/Captions';
import { ExportButtons } from '../article/ExportButtons';
import { KeyList } from '../article/KeyList';
import { KeySentences } from '../lists/KeySentences';
import { MarkSwitches } from '../controls/MarkSwitches';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import type { PanelActions, Ready } from '../panelState';
import { PeopleList } from '../lists/PeopleList';
import { PlainSentence } from './PlainSentence';
import type { Hovered } from '../panelArticle';
import { SiteSwitch } from '../article/SiteSwitch';
import { SourceList } from '../lists/SourceList';
import { SourcingStrip } from '../strip/SourcingStrip';
import { SearchButton, SearchField, worthSearching } from '../controls/SearchField';
import { SettingsButton } from '../controls/SettingsButton';
import { SpeakerList } from '../lists/SpeakerList';
import { Switch } from '../controls/Switch';
import { Tabs } from '../controls/Tabs';
import { strings } from '../strings';

/** The summary of an article that has been read. */
export function ReadyPanel({ state, actions }: { state: Ready; actions: PanelActions }) {
  const { article, analysis, settings, shortcuts, visible, current, site } = state;
  const { text } = article;
  const summary = useMemo(() => summarize(text, analysis), [text, analysis]);
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
            label: strings.speakers(),
            count: countIfRead(summary.speakers.length),
            panel: (
              <SpeakerList
                {...panelArticle}
                groups={found.groups}
                isSearching={asked !== ''}
                current={current}
                hover={hover}
              />
            ),
          },
          { id: 'sources', label: strings.sources(), panel: <SourceList {...panelArticle} /> },
          {
            id: 'people',
            label: strings.people(),
            count: countIfRead(analysis.people.length),
            panel: <PeopleList {...panelArticle} people={found.people} />,
          },
          {
            id: 'key-sentences',
            label: strings.keySentences(),
            panel: <KeySentences {...panelArticle} current={current} />,
          },
          {
            id: 'article',
            label: strings.article(),
            panel: (
              <>
                <ArticleFacts {...panelArticle} />
                <Captions article={article} />
                {actions.exports && <ExportButtons exports={actions.exports} />}
                {site && actions.setSite && <SiteSwitch site={site} set={actions.setSite} />}
                <KeyList shortcuts={shortcuts} isOn={settings.keys} pageKeys={settings.pageKeys} actions={actions} />
                {actions.reportBug && <BugButton report={actions.reportBug} />}
              </>
            ),
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
        <Switch name="marks" isOn={settings.marks} set={actions.set} />
      </Masthead>
      <SourcingStrip {...panelArticle} visible={visible} hovered={hovered} />
      <PlainSentence summary={summary} scope={analysis.scope} />
      <Notices article={article} scope={analysis.scope} problems={state.problems ?? []} />
      {query !== null && (
        <SearchField query={query} found={found.count} all={entries} search={search} close={closeSearch} />
      )}
      {tabs}
      <MarkSwitches settings={settings} set={actions.set} />
    </>
  );
}

/** Whether all of a text is on screen, so that nothing is left to read. */
const isWhole = ({ start, end }: Span, text: string): boolean => start === 0 && end >= text.length;
