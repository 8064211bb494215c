import { type FieldId, fieldIds, fields } from '../fields/index.ts';
import type { SiteId } from '../platform/sites.ts';
import { portals } from '../portals/index.ts';
import type { Captured } from './capture-target.ts';
import { type PageValues, rawOf } from './raw-of.ts';

const pictures: ReadonlySet<string> = new Set(['image', 'images', 'video']);

/** Rows a profile can take from this site's pages: not the person's own, no pictures, nothing derived. */
const takes = (id: FieldId, site: SiteId): boolean =>
  fields[id].answer === 'saved' &&
  !pictures.has(fields[id].kind) &&
  portals.some((portal) => portal.id === site && portal.sections.includes(fields[id].section));

/** What a page's texts are in codes, and the texts no code stands for. `typeBefore`: the profile's kind of subject. */
export function readPage(values: PageValues, site: SiteId, typeBefore?: string) {
  const captured: Captured = {};
  const unknown: Partial<Record<FieldId, string>> = {};
  for (const id of fieldIds.filter((one) => takes(one, site))) {
    const text = (values[id] ?? []).filter((one) => one.trim() !== '').join('、');
    if (text === '') continue;
    const raw = rawOf(id, values, typeBefore);
    if (raw === undefined) unknown[id] = text;
    else captured[id] = raw;
  }
  return { captured, unknown };
}
