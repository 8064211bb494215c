import type { Reply } from '../../../lib/platform/messages.ts';

/** What was taught, as a file of its own: what rows are known by and what they are; nothing worked out from that. */
export const taughtFile = (rules: Reply<'taught'>['rules']): string =>
  JSON.stringify(
    {
      format: 'beian-pilot-taught',
      version: 1,
      rules: rules.map(({ site, step, section, label, printed, controls, as, taughtAt }) => ({
        site,
        step,
        section,
        label,
        printed,
        controls,
        as,
        taughtAt: new Date(taughtAt).toISOString(),
      })),
    },
    null,
    2,
  );
