import type { Portal } from '../../../lib/portals/portal.ts';
import { wechat } from '../../../lib/portals/wechat.ts';
import { type Scan, scan } from '../../../lib/recognise/scan.ts';

/** Puts the HTML on the page and reads it as the portal's. */
export function scanned(html: string, portal: Portal = wechat): Scan {
  document.body.innerHTML = html;
  return scan(document, portal);
}

/** data-is of each control that was found → the group (or rows) it was taken for. */
export function taken(html: string, portal: Portal = wechat): Record<string, string> {
  const { found, controls } = scanned(html, portal);
  const entries = found.flatMap(({ parts }) =>
    parts.map(({ ids, control, role }) => {
      const root = controls[control]?.root as HTMLElement;
      const marked = root.closest('[data-is]') ?? root.querySelector('[data-is]');
      return [marked?.getAttribute('data-is') ?? '', [...ids, role ?? ''].join(' ').trim()];
    }),
  );
  return Object.fromEntries(entries);
}

/** Why the control marked so was left alone. */
export function leftBecause(html: string, mark: string, portal: Portal = wechat): string | undefined {
  const { unfound, controls } = scanned(html, portal);
  return unfound.find((row) => row.controls.some((at) => controls[at]?.root.closest(`[data-is="${mark}"]`)))?.reasons[0]
    ?.because;
}
