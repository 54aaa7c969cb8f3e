import { lateViews } from '../../components/panel/lateViews';
import { exportActions } from './exportActions';
import { reportBug } from './reportBug';
import { changeShortcuts, loadShortcuts } from './shortcuts';
import { siteOfPage } from './siteOfPage';

/** All that a panel loads late, in one file: what the first view of an article does without, and what is done from there. */
export const lateParts = { views: lateViews, changeShortcuts, exportActions, loadShortcuts, reportBug, siteOfPage };

export type LateParts = typeof lateParts;
