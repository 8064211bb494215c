/** The two official sites, as the practice portal serves them. */
export type Origin = 'console' | 'miit';
export const bothOrigins: readonly Origin[] = ['console', 'miit'];

/**
 * Something a page does to get at a value. `before` and `deed` run in the page's own world and know nothing but what stands
 * there: `window.__lure` and `window.__witness` (lure.ts, witness.ts).
 */
export interface Attack {
  /** What the page does, in few words. */
  name: string;
  on: readonly Origin[];
  /** Before any other script of the page. */
  before?: () => void;
  /** Once a profile is chosen and the button has been in sight for a while. */
  deed?: string | ((host: HTMLElement) => unknown);
  /** What the person does then: `press` the button where it is now, or, where there is none, where it was. */
  person: 'press' | 'presses where it was' | 'key' | 'nothing';
  /**
   * `release nothing`: no grant is opened and no value enters the page. `fill as shown`: the press fills, and each value goes where the
   * page shows its row; `at most as shown`: there, or nowhere. `stay in sight`: the button is drawn as if nothing had been done.
   */
  must: 'release nothing' | 'fill as shown' | 'at most as shown' | 'stay in sight';
}
