import type { Offered } from '../platform/page-shape.ts';
import type { Portal } from '../portals/portal.ts';
import { decide } from '../recognise/decide.ts';
import type { Page } from '../recognise/page.ts';
import { maskPath } from './mask-path.ts';
import { outcomeOf } from './outcome-of.ts';
import { redact } from './redact.ts';
import type { Report } from './report-shape.ts';

/** A page as it was read, and where that was. */
export interface ReadPage {
  page: Page;
  offered: Offered;
  portal: Portal;
  url: string;
}

/** The report of a page. `madeOn`: the day, YYYY-MM-DD; `extension`: our version. */
export function makeReport(
  { page, offered, portal, url }: ReadPage,
  { madeOn, extension }: Pick<Report, 'madeOn' | 'extension'>,
): Report {
  const { page: left, offered: options, kept, masked } = redact(page, offered, portal);
  return {
    format: 'beian-pilot.page-report',
    version: 1,
    madeOn,
    extension,
    portal: portal.id,
    path: maskPath(url),
    kept,
    masked,
    recognised: outcomeOf(decide(page, portal)),
    offered: options,
    page: left,
  };
}
