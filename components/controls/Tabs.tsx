import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';

interface Tab {
  readonly id: string;
  readonly label: string;
  /** How many entries the tab panel has; absent when that is no useful number. */
  readonly count?: number | undefined;
  /** Null while it is loading. */
  readonly panel: VNode | null;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  /** The tab that is shown until the reader selects one. */
  readonly first: string;
}

interface TabPanelProps {
  readonly id: string;
  readonly isSelected: boolean;
  /** Null while it is loading. */
  readonly children: VNode | null;
}

/** Tabs as WAI-ARIA describes them: arrow keys, Home and End move and select. */
export function Tabs({ tabs, first }: TabsProps) {
  const [chosen, select] = useState<number | null>(null);
  const selected =
    chosen ??
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === first),
    );
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, selected, tabs.length, isRightToLeft(list.current));
    if (next === null) return;
    event.preventDefault();
    select(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={message('tabs.label')} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, count }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => select(index)}
          >
            {label} {count !== undefined && <small>{number(count)}</small>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }, index) => (
        <TabPanel key={id} id={id} isSelected={index === selected}>
          {panel}
        </TabPanel>
      ))}
    </>
  );
}

/** Stays in the document; what it holds is drawn when its tab is first selected. */
function TabPanel({ id, isSelected, children }: TabPanelProps) {
  const isDrawn = useRef(false);
  isDrawn.current ||= isSelected;
  return (
    <section
      role="tabpanel"
      id={`panel-${id}`}
      aria-labelledby={`tab-${id}`}
      aria-busy={isDrawn.current && children === null}
      hidden={!isSelected}
    >
      {isDrawn.current && children}
    </section>
  );
}

function nextTab(key: string, selected: number, count: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (selected + 1) % count;
  if (key === back) return (selected + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Whether an element's line runs from right to left. */
const isRightToLeft = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).direction === 'rtl';
