const minute = 60_000;
const day = 24 * 60 * minute;

/** How long each step takes by itself, in ms of the portal's clock; undefined: somebody decides it. */
interface Delays {
  platformMs: number | undefined;
  smsMs: number;
  bureauMs: number | undefined;
  title: string;
}

/** The platform takes 1 to 2 working days, the SMS about 5 minutes, the bureau 1 to 20 working days (read 2026-10). */
export const paces = {
  automatic: { platformMs: 0, smsMs: 2000, bureauMs: 5 * day, title: '快：平台当场通过，管局 5 天后通过' },
  lifelike: {
    platformMs: day,
    smsMs: 5 * minute,
    bureauMs: 5 * day,
    title: '像真的：平台 1 天，短信 5 分钟，管局 5 天',
  },
  'by-hand': { platformMs: undefined, smsMs: 2000, bureauMs: undefined, title: '手动：每一步由你决定' },
} as const satisfies Record<string, Delays>;

export type Pace = keyof typeof paces;

export const isPace = (id: unknown): id is Pace => typeof id === 'string' && id in paces;

export const delaysOf = (pace: Pace): Delays => paces[pace];

/** From the receipt of the SMS. */
export const smsValidMs = day;
