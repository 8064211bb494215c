import type { Aside } from './set-aside.ts';

/**
 * The text of a file of what was set aside, exactly as it was found: for someone who wants to try to save it. What was
 * encrypted is so still.
 */
export const asideFile = (asides: readonly Aside[]): string =>
  JSON.stringify(
    {
      'beian-pilot': 'set aside',
      version: 1,
      records: asides.map(({ from, time, replaced, raw }) => ({
        from,
        time: new Date(time).toISOString(),
        replaced,
        ...(raw !== undefined && { raw }),
      })),
    },
    undefined,
    2,
  );
