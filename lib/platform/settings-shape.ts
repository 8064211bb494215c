import { z } from '../zod.ts';

/** What a person may set for one site. */
export const siteSettings = z.object({
  /** The sentinel is unregistered: nothing of ours runs on that site. */
  off: z.boolean(),
  folded: z.boolean(),
  markers: z.enum(['all', 'problems']),
});

export const settingsShape = z.object({
  lang: z.enum(['zh-CN', 'en']),
  sites: z.object({ wechat: siteSettings, miit: siteSettings }),
});

export type SiteSettings = z.infer<typeof siteSettings>;
export type Settings = z.infer<typeof settingsShape>;
