import { type FieldId, fields } from '../fields/index.ts';
import { longTerm, pathSeparator, ticked, type Value } from '../fields/value.ts';
import { asTick } from '../fields/yes-no.ts';
import type { Portal } from '../portals/portal.ts';
import { scopesOf } from '../recognise/composed.ts';
import type { Scan } from '../recognise/scan.ts';

/** What stands in the recognised rows, field by field, for 「存为档案」. Rows of the person's own hand and files are left out. */
export function pageValues(scan: Scan): Partial<Record<FieldId, Value>> {
  const values: Partial<Record<FieldId, Value>> = {};
  for (const { ids, control, role } of scan.found.flatMap(({ parts }) => parts)) {
    const live = scan.controls[control];
    const [id] = ids;
    if (!live || !id || live.driver.control === 'file' || fields[id].answer !== 'saved') continue;
    const shown = live.driver.read(live.root);
    if (role === 'longTerm') {
      if (shown[0] === ticked) values[id] = [longTerm];
    } else if (ids.length > 1) {
      const path = (shown[0] ?? '').split(pathSeparator);
      if (path.length === ids.length) for (const [level, one] of ids.entries()) values[one] = [path[level] ?? ''];
    } else if (fields[id].kind === 'flag' && live.driver.control !== 'checkbox') {
      const tick = asTick(shown);
      if (tick !== undefined) values[id] = tick ? [ticked] : shown;
    } else if (shown.length > 0) values[id] ??= shown;
  }
  return values;
}

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
