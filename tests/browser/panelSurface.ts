/**
 * Where things are in the panel: the only place of the driver that knows its markup. Everything here is part of what a
 * reader or assistive technology gets; the product has no hooks for tests.
 */
export const PANEL = {
  /** The extension's page that opens as the popup. */
  popupPath: '/popup.html',
  /** The one that stands beside the page. */
  besidePath: '/sidepanel.html',
  beside: 'button.side-panel',
  settings: 'button.settings',
  button: 'button',
  main: 'main',
  status: '[role=status]',
  headline: 'h1',
  byline: '.byline',
  outlet: '.outlet',
  speaker: 'ul.speakers > li:not(.unnamed)',
  unnamed: 'ul.speakers > li.unnamed',
  quote: 'ul.quotes > li button.quote:not([data-kind=report])',
  person: '#panel-people ul.people > li',
  personButton: '#panel-people ul.people > li button.person',
  name: '.name',
  speakerName: 'ul.speakers .name',
  personName: '#panel-people ul.people .name',
  count: '.count',
  switch: 'input[role=switch]',
} as const;

export type PanelSelectors = typeof PANEL;
