import { expect, it } from 'vitest';
import { changeSettings, settings } from '../../../lib/services/settings.ts';

it('what is named as undefined stays as it is', async () => {
  await changeSettings({ lang: 'en', sites: { wechat: { folded: true, markers: 'problems' } } });
  await changeSettings({ lang: undefined, sites: { wechat: { folded: undefined, off: true } } });
  const { lang, sites } = await settings();
  expect(lang).toBe('en');
  expect(sites.wechat).toEqual({ off: true, folded: true, markers: 'problems' });
});
