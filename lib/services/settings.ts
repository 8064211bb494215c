import { type Settings, type SiteSettings, settingsShape } from '../platform/settings-shape.ts';
import type { SiteId } from '../platform/sites.ts';
import { stored } from '../platform/stored.ts';
import type { Change } from '../platform/write-twice.ts';

export const settingsItem = stored('local:settings', settingsShape);

const site: SiteSettings = { off: false, folded: false, markers: 'all' };
// Chinese whatever the browser's language: the form is Chinese, and Debian's Chromium always claims en-US.
const fresh: Settings = { lang: 'zh-CN', sites: { wechat: site, miit: site } };

export const settings = async (): Promise<Settings> => (await settingsItem.get()) ?? fresh;

/** The change that puts these in the place of what is set, for a write together with others. */
export const restoringSettings = (value: Settings): Change => ({ key: 'settings', value: { version: 1, value } });

export interface SettingsChange {
  lang?: Settings['lang'];
  sites?: Partial<Record<SiteId, Partial<SiteSettings>>>;
}

/** What is undefined is not named: some browsers hand that on in a message. */
const changed = (before: SiteSettings, { off, folded, markers }: Partial<SiteSettings> = {}): SiteSettings => ({
  off: off ?? before.off,
  folded: folded ?? before.folded,
  markers: markers ?? before.markers,
});

/** Changes what is named, keeps the rest, and tells the new whole. */
export const changeSettings = (change: SettingsChange): Promise<Settings> =>
  navigator.locks.request('settings', async () => {
    const { lang, sites } = await settings();
    const next: Settings = {
      lang: change.lang ?? lang,
      sites: {
        wechat: changed(sites.wechat, change.sites?.wechat),
        miit: changed(sites.miit, change.sites?.miit),
      },
    };
    await settingsItem.set(next);
    return next;
  });
