import type { FieldId } from '../fields/index.ts';
import type { Portal } from '../portals/portal.ts';
import { scopesOf } from '../recognise/composed.ts';
import type { Scan } from '../recognise/scan.ts';
import type { PageValues } from './raw-of.ts';
import { shownParts } from './shown-parts.ts';
import { valuesIn } from './values-in.ts';

/** What stands in the recognised rows, field by field, for 「存为档案」. Rows of the person's own hand and files are left out. */
export const pageValues = (scan: Scan): PageValues =>
  Object.fromEntries(Object.entries(valuesIn(shownParts(scan))).filter(([, value]) => value.length > 0));

/** The mini program and the subject that the console itself names, outside the form or in it. */
export interface Account {
  applet?: string;
  subject?: string;
}

const textAt = (document: Document, selector: string): string | undefined => {
  if (selector === '') return undefined;
  const found = scopesOf(document)
    .map((scope) => scope.querySelector(selector))
    .find((element) => element !== null);
  return found?.textContent?.trim() || undefined;
};

/** `ours`: was this part written by us? Then it says nothing about whose console it is. */
export function accountOn(document: Document, portal: Portal, scan: Scan, ours: (id: FieldId) => boolean): Account {
  const shownIn = (id: FieldId): string | undefined => {
    const part = scan.found.flatMap(({ parts }) => parts).find(({ ids }) => ids[0] === id);
    const live = part && scan.controls[part.control];
    return live && !ours(id) ? live.driver.read(live.root)[0] : undefined;
  };
  return {
    applet: textAt(document, portal.account.applet) ?? shownIn('icp_applets.base_info.name'),
    subject: textAt(document, portal.account.subject) ?? shownIn('icp_subject.base_info.name'),
  };
}
