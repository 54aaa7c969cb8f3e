import type { CardContent, PersonContent, PassageContent, Siblings } from '../../lib/card/content';
import type { MarkedSubject } from '../../lib/summary/markedSubject';
import { capitalised } from '../../lib/i18n/capitalised';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import { copyOutcome } from '../words/copyOutcome';
import { Dotted } from '../words/Dotted';
import { evidenceWords } from '../words/evidenceWords';
import { roleWords } from '../words/roleWords';

interface CardActions {
  goTo(subject: MarkedSubject): void;
  copy(): void;
  /** Opens a bug report about the subject. */
  report(): void;
}

interface CardProps {
  readonly content: CardContent;
  readonly actions: CardActions;
  /** The outcome of copying, while it is shown; else null. */
  readonly copied: boolean | null;
}

/** What is known about the words beside the card: who said them, how we know, and the speaker's other quotations. */
export const Card = ({ content, actions, copied }: CardProps) =>
  content.kind === 'passage' ? (
    <PassageCard content={content} actions={actions} copied={copied} />
  ) : (
    <PersonCard content={content} actions={actions} />
  );

function PassageCard({ content, actions, copied }: CardProps & { content: PassageContent }) {
  const { speaker, evidence, language, siblings, passageKind, areSpeakersRead } = content;
  const role = roleWords(speaker, areSpeakersRead);
  return (
    <>
      <Title
        name={speaker?.name ?? (areSpeakersRead ? message('speakers.unnamed') : message('card.unread'))}
        kind={passageKind}
      />
      <div id="details">
        {role && (
          <p class="role">
            <bdi>{role}</bdi>
          </p>
        )}
        {evidence && (
          <p>
            <Dotted>
              {capitalised(evidenceWords(evidence))}
              {evidence.cue !== null && <em lang={language ?? undefined}>{evidence.cue}</em>}
            </Dotted>
          </p>
        )}
        <p>
          <Dotted>
            {plural(`card.${passageKind}`, content.words)}
            {placeWords(content)}
          </Dotted>
        </p>
      </div>
      <div class="actions">
        <Steps
          siblings={siblings}
          labels={
            passageKind === 'report'
              ? [message('card.previousReport'), message('card.nextReport')]
              : speaker
                ? [message('card.previousQuote'), message('card.nextQuote')]
                : [message('card.previousUnnamed'), message('card.nextUnnamed')]
          }
          goTo={actions.goTo}
        />
        <button type="button" onClick={() => actions.copy()}>
          {copied === null ? message('card.copy') : copyOutcome(copied)}
        </button>
        <BugButton report={actions.report} />
      </div>
    </>
  );
}

/** A passage's position among its speaker's. */
function placeWords({ passageKind, speaker, areSpeakersRead, siblings }: PassageContent): string {
  const isOnly = siblings.count === 1;
  if (!areSpeakersRead) return message('units.indexOf', placeOf(siblings));
  if (!speaker) return isOnly ? message('card.onlyUnnamed') : message('card.quoteOfUnnamed', placeOf(siblings));
  if (passageKind === 'report')
    return isOnly ? message('card.onlyReportOfSpeaker') : message('card.reportOfSpeaker', placeOf(siblings));
  return isOnly ? message('card.onlyOfSpeaker') : message('card.quoteOfSpeaker', placeOf(siblings));
}

const placeOf = ({ index, count }: Siblings) => ({ index: number(index), count: number(count) });

function PersonCard({ content, actions: { goTo, report } }: { content: PersonContent; actions: CardActions }) {
  const { name, role, introduction, siblings, quotes, language } = content;
  return (
    <>
      <Title name={name} kind="person" />
      <div id="details">
        {role !== null && (
          <p class="role">
            <bdi>{role}</bdi>
          </p>
        )}
        <p>
          <Dotted>
            {siblings.count === 1 ? message('card.namedOnce') : message('card.mention', placeOf(siblings))}
            {quotes === 0 ? message('card.notQuoted') : plural('card.quoted', quotes)}
          </Dotted>
        </p>
        {introduction !== null && (
          <blockquote lang={language ?? undefined} dir="auto">
            {introduction}
          </blockquote>
        )}
      </div>
      <div class="actions">
        <Steps
          siblings={siblings}
          labels={[message('card.previousMention'), message('card.nextMention')]}
          goTo={goTo}
        />
        <BugButton report={report} />
      </div>
    </>
  );
}

const Title = ({ name, kind }: { name: string; kind: PassageContent['passageKind'] | 'person' }) => (
  <h2 id="title">
    <i class="swatch" data-kind={kind} />
    <bdi>{name}</bdi>
  </h2>
);

/** At either end the button stays, without effect, so that the card keeps the focus. */
function Steps({
  siblings: { previous, next, count },
  labels: [previousLabel, nextLabel],
  goTo,
}: {
  siblings: Siblings;
  labels: readonly [previous: string, next: string];
  goTo: CardActions['goTo'];
}) {
  if (count < 2) return null;
  return (
    <>
      <button
        type="button"
        aria-label={previousLabel}
        aria-disabled={previous === null}
        onClick={() => previous && goTo(previous)}
      >
        ‹ {message('card.previous')}
      </button>
      <button type="button" aria-label={nextLabel} aria-disabled={next === null} onClick={() => next && goTo(next)}>
        {message('card.next')} ›
      </button>
    </>
  );
}

/** Only a flag, to keep the card small; its label is a tooltip, and read out. */
const BugButton = ({ report }: { report: () => void }) => (
  <button type="button" class="bug" title={message('bugReport.open')} onClick={() => report()}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 15s1-1 4-1 5 2 8 2 4-1 4-1V3s-1 1-4 1-5-2-8-2-4 1-4 1zM4 22v-7" />
    </svg>
    <span class="hidden">{message('bugReport.open')}</span>
  </button>
);
