import './print.css';
import { groupBySpeaker, type ArticleExport, type ExportedPassage } from '../../lib/export/articleExport';
import { metadataLine } from '../../lib/export/metadataLine';
import { passedOn } from '../../lib/export/passedOn';
import { message } from '../../lib/i18n/message';
import { withCommas } from '../../lib/i18n/withCommas';
import { Dotted } from '../words/Dotted';

interface PrintPageProps {
  readonly article: ArticleExport;
  readonly print: () => void;
}

/** What was found in an article, for printing. */
export const PrintPage = ({ article, print }: PrintPageProps) => {
  const { title, url, language, quotations, reports, sources, people, keySentences } = article;
  const lang = language ?? undefined;
  return (
    <main class="panel tab-page printed">
      <header>
        <h1 lang={lang} dir="auto">
          {title}
        </h1>
        <p>{metadataLine(article)}</p>
        <p class="address" dir="ltr">
          {url}
        </p>
        <button type="button" class="button" onClick={print}>
          {message('export.print')}
        </button>
      </header>
      {keySentences.length > 0 && (
        <section>
          <h2>{message('tabs.keySentences')}</h2>
          <ul lang={lang}>
            {keySentences.map(({ text, link }) => (
              <li key={link} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Passages heading={message('export.quotations')} passages={quotations} lang={lang} />
      <Passages heading={message('export.reports')} passages={reports} lang={lang} />
      {sources.length > 0 && (
        <section>
          <h2>{message('export.sources')}</h2>
          <ul>
            {sources.map(({ kind, name, role, reason, quotations, reports }) => (
              <li key={`${kind} ${name}`}>
                <Dotted>
                  <>
                    {message(`sources.kinds.${kind}`)}
                    {message('colon')}
                    <bdi>{name}</bdi>
                    {reason !== null
                      ? [message('comma'), message('sources.reason', { reason })]
                      : role !== null && [message('comma'), <bdi key="role">{role}</bdi>]}
                  </>
                  {passedOn(quotations, reports)}
                </Dotted>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>{message('tabs.people')}</h2>
          <ul>
            {people.map(({ name, role }) => (
              <li key={name}>
                <bdi>{withCommas(name, role)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
};

interface PassagesProps {
  readonly heading: string;
  readonly passages: readonly ExportedPassage[];
  readonly lang: string | undefined;
}

/** Quotations or reports by speaker; renders nothing when there are none. */
const Passages = ({ heading, passages, lang }: PassagesProps) =>
  passages.length === 0 ? null : (
    <section>
      <h2>{heading}</h2>
      {groupBySpeaker(passages).map(([speaker, own]) => (
        <section key={speaker ?? ''}>
          <h3>
            <bdi>{speaker ?? message('speakers.unnamed')}</bdi>
            {own[0]?.role && (
              <small>
                {message('comma')}
                <bdi>{own[0].role}</bdi>
              </small>
            )}
          </h3>
          {own.map(({ text, kind, link }) => (
            <blockquote key={link} lang={lang} dir="auto">
              {kind === 'report' ? text : <q>{text}</q>}
            </blockquote>
          ))}
        </section>
      ))}
    </section>
  );
