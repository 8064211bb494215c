import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AccessContext } from '../../components/access-context.ts';
import { PageFrame } from '../../components/PageFrame.tsx';
import { SiteAccess } from '../../components/SiteAccess.tsx';
import '../../components/page.css';
import type { Reply } from '../../lib/platform/messages.ts';
import type { SiteId } from '../../lib/platform/sites.ts';
import { fakeSend } from './fake-send.ts';
import { settings, showPage } from './show-page.tsx';

interface World {
  missing?: SiteId[];
  lang?: Reply<'settings'>['lang'];
  off?: boolean;
  answer?: boolean;
}

/** A browser that lacks access to these sites, and a person who answers its question so. */
const show = ({ missing = ['wechat', 'miit'], lang = 'zh-CN', off = false, answer = true }: World) => {
  const asked: (readonly SiteId[])[] = [];
  let lacking: readonly SiteId[] = missing;
  let tell = (): void => undefined;
  let give = (): void => undefined;
  const sites = { ...settings.sites, miit: { ...settings.sites.miit, off } };
  const { send } = fakeSend({ settings: () => ({ lang, sites }) });
  const access = {
    missing: async () => lacking,
    ask: (wanted: readonly SiteId[]) => {
      asked.push(wanted);
      return new Promise<boolean>((resolve) => {
        give = () => {
          if (answer) lacking = lacking.filter((one) => !wanted.includes(one));
          resolve(answer);
          tell();
        };
      });
    },
    watch: (heard: () => void) => {
      tell = heard;
    },
  };
  showPage(
    <AccessContext value={access}>
      <PageFrame send={send} title={() => ''}>
        {(now) => <SiteAccess sites={now.sites} />}
      </PageFrame>
    </AccessContext>,
  );
  return { asked, give: () => give() };
};

const told = (name: RegExp) => page.getByRole('region', { name });

it('says which sites, asks in the click, and goes once they are allowed', async () => {
  const { asked, give } = show({});
  const notice = told(/没有允许备案领航读取/u);
  await expect.element(notice).toMatchTextContent(/mp\.weixin\.qq\.com/u);
  await expect.element(notice).toMatchTextContent(/beian\.miit\.gov\.cn/u);
  await page.getByRole('button', { name: '允许访问' }).click();
  expect(asked).toEqual([['wechat', 'miit']]);
  await expect.element(page.getByRole('status')).toMatchTextContent(/请在浏览器的询问里选「允许」/u);
  give();
  await expect.element(notice).not.toBeInTheDocument();
});

it('speaks English, stays where the person refuses, and can be pressed again', async () => {
  const { asked, give } = show({ lang: 'en', missing: ['miit'], answer: false });
  const notice = told(/does not let Beian Pilot read/u);
  await expect.element(notice).not.toMatchTextContent(/mp\.weixin\.qq\.com/u);
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'Allow access' }).click();
    expect(asked).toHaveLength(times);
    give();
    await expect.element(page.getByRole('status')).toMatchTextContent(/Not allowed\./u);
  }
});

it('asks for no site the person has switched off, and says nothing where nothing is missing', async () => {
  const { asked, give } = show({ off: true });
  await expect.element(told(/没有允许/u)).not.toMatchTextContent(/beian\.miit\.gov\.cn/u);
  await page.getByRole('button', { name: '允许访问' }).click();
  expect(asked).toEqual([['wechat']]);
  give();
  await expect.element(told(/没有允许/u)).not.toBeInTheDocument();
});
