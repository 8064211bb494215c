import { labelText } from '../fields/label-text.ts';
import { backButtons, cancelButton, previewTitles, stepTitles } from '../portals/console-entry.ts';
import { besideContent } from '../portals/console-statuses.ts';
import { scopesOf } from './composed.ts';
import { headingText } from './heading-text.ts';
import { isShown } from './visible.ts';

const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const presses = 'a, button, [role=button]';
/** A dialog's 取消 leads nowhere, and a table's 上一页 turns its leaves. */
const elsewhere = `dialog, article, table, [role=dialog], [role=alertdialog], .weui-desktop-dialog, .el-dialog, .el-pagination, ${besideContent}`;
const longest = 24;

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(headingText));
const previews = set(previewTitles);
const steps = set(stepTitles);
const backs = new Set(backButtons.map(labelText));

/** The short texts of what matches, where a person can see it. */
const shown = (scope: Document | ShadowRoot, selector: string): string[] =>
  [...scope.querySelectorAll(selector)]
    .filter((element) => !element.closest(elsewhere) && (element.textContent ?? '').trim().length <= longest)
    .filter(isShown)
    .map((element) => element.textContent ?? '');

/**
 * Does the page stand at the preview, or on the way back from it, where 【取消】 waits? Then 【上一页】 is on it too. Decided
 * within one document: the title of the step as a heading, and the bar's buttons.
 */
export const isWayBack = (document: Document): boolean =>
  scopesOf(document).some((scope) => {
    const buttons = shown(scope, presses).map(labelText);
    const leaves = buttons.includes(cancelButton);
    if (!leaves && !buttons.some((text) => backs.has(text))) return false;
    const titles = shown(scope, headings).map(headingText);
    if (titles.some((title) => previews.has(title))) return buttons.some((text) => backs.has(text));
    return leaves && titles.some((title) => steps.has(title));
  });
