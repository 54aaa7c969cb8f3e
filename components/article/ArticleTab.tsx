import type { PanelArticle } from '../panelArticle';
import type { Ready } from '../panelState';
import { BugButton } from '../controls/BugButton';
import { ArticleFacts } from './ArticleFacts';
import { Captions } from './Captions';
import { ExportButtons } from './ExportButtons';
import { KeyList } from './KeyList';
import { SiteSwitch } from './SiteSwitch';

interface ArticleTabProps extends PanelArticle, Pick<Ready, 'shortcuts'> {
  readonly settings: Pick<Ready['settings'], 'keys' | 'pageKeys'>;
  readonly site: Ready['site'];
}

/** All about the article that is no list, and what a reader can do with it. */
export const ArticleTab = ({ settings, shortcuts, site, ...panelArticle }: ArticleTabProps) => {
  const { article, actions } = panelArticle;
  return (
    <>
      <ArticleFacts {...panelArticle} />
      <Captions article={article} />
      {actions.exports && <ExportButtons exports={actions.exports} />}
      {site && actions.setSite && <SiteSwitch site={site} set={actions.setSite} />}
      <KeyList shortcuts={shortcuts} isOn={settings.keys} pageKeys={settings.pageKeys} actions={actions} />
      {actions.reportBug && <BugButton report={actions.reportBug} />}
    </>
  );
};
