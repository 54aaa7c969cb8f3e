import type { ComponentChildren } from 'preact';
import type { CardContent, PersonContent, PassageContent, Siblings } from '../../lib/card/content';
import type { CardSubject } from '../../lib/card/cardSubject';
import { cardWords as words } from './cardWords';

export interface CardActions {
  goTo(subject: CardSubject): void;
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
  const isNamed = speaker !== null;
  const role = isNamed
    ? (speaker.role ?? words.sourceType(speaker.sourceType))
    : areSpeakersRead
      ? words.unnamedRole()
      : words.unreadRole();
  const isReport = passageKind === 'report';
  const place = placeWords(content);
  return (
    <>
      <Title name={speaker?.name ?? (areSpeakersRead ? words.unnamed() : words.unread())} kind={passageKind} />
      <div id="details">
        {role && (
          <p class="role">
            <bdi>{role}</bdi>
          </p>
        )}
        {evidence && (
          <p>
            {capitalised(words.evidence(evidence))}
            {evidence.cue !== null && (
              <Also>
                <em lang={language ?? undefined}>{evidence.cue}</em>
              </Also>
            )}
          </p>
        )}
        <p>
          {words[passageKind](content.words)}
          <Also>{place(siblings.index, siblings.count)}</Also>
        </p>
      </div>
      <div class="actions">
        <Steps
          siblings={siblings}
          labels={
            isReport
              ? [words.previousReport(), words.nextReport()]
              : isNamed
                ? [words.previousQuote(), words.nextQuote()]
                : [words.previousUnnamed(), words.nextUnnamed()]
          }
          goTo={actions.goTo}
        />
        <button type="button" onClick={() => actions.copy()}>
          {copied === null ? words.copy() : words.copyOutcome(copied)}
        </button>
        <BugButton report={actions.report} />
      </div>
    </>
  );
}

/** The string for a passage's position among its speaker's. */
function placeWords({ passageKind, speaker, areSpeakersRead }: PassageContent) {
  if (passageKind === 'report') return speaker ? words.reportOfSpeaker : words.reportOfUnnamed;
  if (speaker) return words.quoteOfSpeaker;
  return areSpeakersRead ? words.quoteOfUnnamed : words.quoteOfUnread;
}

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
          {words.mentions(siblings.index, siblings.count)}
          <Also>{words.quotes(quotes)}</Also>
        </p>
        {introduction !== null && (
          <blockquote lang={language ?? undefined} dir="auto">
            {introduction}
          </blockquote>
        )}
      </div>
      <div class="actions">
        <Steps siblings={siblings} labels={[words.previousMention(), words.nextMention()]} goTo={goTo} />
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

const Also = ({ children }: { children: ComponentChildren }) => (
  <>
    <span class="dot"> · </span>
    {children}
  </>
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
        ‹ {words.previous()}
      </button>
      <button type="button" aria-label={nextLabel} aria-disabled={next === null} onClick={() => next && goTo(next)}>
        {words.next()} ›
      </button>
    </>
  );
}

/** Only a flag, to keep the card small; its label is a tooltip, and read out. */
const BugButton = ({ report }: { report: () => void }) => (
  <button type="button" class="bug" title={words.somethingWrong()} onClick={() => report()}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 15s1-1 4-1 5 2 8 2 4-1 4-1V3s-1 1-4 1-5-2-8-2-4 1-4 1zM4 22v-7" />
    </svg>
    <span class="hidden">{words.somethingWrong()}</span>
  </button>
);

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
