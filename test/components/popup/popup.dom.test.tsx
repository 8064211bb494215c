import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PageState } from '../../../components/beside/ThisTab.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { PageRequest } from '../../../lib/platform/page-messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import type { TabState } from '../../../lib/services/current-tab.ts';
import { fakeErrands } from '../fake-errands.ts';
import { fakeFilings } from '../fake-filings.ts';
import { fakeSend } from '../fake-send.ts';
import { fakeVault } from '../fake-vault.ts';
import { profiles, settings, showPage } from '../show-page.tsx';

const form: PageState = {
  site: 'wechat',
  moved: [],
  recognised: ['a', 'b'],
  step: '主体负责人信息',
  applet: '示例商城',
  phase: 'idle',
  filled: 0,
};
const answers: Reply<'copyList'> = [
  { id: 'icp_subject.principal_info.name', text: '张示例' },
  { id: 'icp_subject.principal_info.mobile', text: '13800000000' },
  { id: 'icp_applets.base_info.name', text: '示例商城' },
];
const fillButton = () => page.getByRole('button', { name: '一键填充' });

interface World {
  here?: TabState;
  fill?(request: PageRequest<'fillNow'>): Promise<PageState>;
  profiles?: Reply<'profiles'>;
  settings?: Reply<'settings'>;
  vault?: Partial<Reply<'vaultState'>>;
  answers?: Reply<'copyList'>;
}

const show = ({ here = {}, fill, vault = {}, ...rest }: World) => {
  const lock = fakeVault(vault);
  const requests: PageRequest<'fillNow'>[] = [];
  const kept: Record<string, string[]> = {};
  const { answers: ofFilings, here: filings } = fakeFilings();
  const { send, asked } = fakeSend({
    ...lock.answers,
    ...ofFilings,
    profiles: () => rest.profiles ?? profiles,
    copyList: () => rest.answers ?? answers,
  });
  const tab = {
    here: async () => here,
    fill: async (request: PageRequest<'fillNow'>) => {
      requests.push(request);
      return fill ? fill(request) : { ...form, phase: 'done' as const, filled: 2 };
    },
  };
  const ticks = {
    get: async () => ({ ...kept }),
    set: async (next: Record<string, string[]>) => void Object.assign(kept, next),
  };
  const openOptions = vi.fn();
  const again = () =>
    showPage(
      <Popup
        send={send}
        settings={async () => rest.settings ?? settings}
        filings={filings}
        tab={tab}
        ticks={ticks}
        errands={fakeErrands().here}
        watch={lock.watch}
        openOptions={openOptions}
        linkTo={() => '#'}
        goVerify={() => undefined}
      />,
    );
  again();
  return { asked, requests, kept, openOptions, again, become: lock.become };
};

beforeEach(() => page.viewport(400, 700));

describe('what this tab is', () => {
  it.each([
    ['a form', { site: 'wechat', state: form }, '小程序备案表单步骤：主体负责人信息，小程序：示例商城，认出 2 项'],
    ['a site without a form', { site: 'wechat' }, '没有认出备案表单'],
    ['somewhere else', {}, '不是备案页面'],
  ] as Array<[string, TabState, string]>)('%s', async (_, here, says) => {
    show({ here });
    await expect.element(page.getByRole('region', { name: '当前标签页' })).toMatchTextContent(says);
  });

  it('a site switched off', async () => {
    const off = { ...settings.sites.wechat, off: true };
    show({ here: { site: 'wechat' }, settings: { ...settings, sites: { ...settings.sites, wechat: off } } });
    await expect.element(page.getByRole('region', { name: '当前标签页' })).toMatchTextContent('本网站已停用');
  });
});

describe('filling the tab', () => {
  it('sends the choice and says what came of it', async () => {
    const { requests } = show({ here: { site: 'wechat', state: form } });
    await fillButton().click();
    await expect.element(page.getByText('已填 2 项，详情见页面。')).toBeVisible();
    expect(requests).toEqual([{ profileId: 'p1', appletId: 'a1', confirmed: [] }]);
  });

  it('cannot be pressed to any effect without a form', async () => {
    const { requests } = show({});
    await expect.element(fillButton()).toHaveAttribute('aria-disabled', 'true');
    await fillButton().click({ force: true });
    expect(requests).toEqual([]);
  });

  it('asks about another client, and goes on with the answer', async () => {
    const fill = async ({ confirmed }: PageRequest<'fillNow'>): Promise<PageState> =>
      confirmed.length
        ? { ...form, phase: 'done', filled: 5 }
        : { ...form, subject: '别家公司', confirm: ['subjectDiffers'] };
    const { requests } = show({ here: { site: 'wechat', state: form }, fill });
    await fillButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('页面上的主体是「别家公司」');
    await page.getByRole('button', { name: '核对无误，继续填充' }).click();
    await expect.element(page.getByText('已填 5 项，详情见页面。')).toBeVisible();
    expect(requests[1]?.confirmed).toEqual(['subjectDiffers']);
  });

  it('says a refusal, of the page or on the way, in words', async () => {
    const answersInTurn: Array<() => PageState> = [
      () => ({ ...form, refused: 'damaged' }),
      () => {
        throw new Refused('noAnswer');
      },
    ];
    show({ here: { site: 'wechat', state: form }, fill: async () => (answersInTurn.shift() as () => PageState)() });
    await fillButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('有一条记录打不开');
    await fillButton().click();
    await expect.element(page.getByText(/扩展没有回应/)).toBeVisible();
  });

  it('asks which mini program, and whose SMS, rather than guess', async () => {
    const { requests } = show({ here: { site: 'miit', state: { ...form, site: 'miit', applet: undefined } } });
    await page.getByRole('combobox', { name: '档案' }).selectOptions('样板餐饮');
    await fillButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('短信发给了谁');
    await page.getByRole('radio', { name: '小程序负责人' }).click();
    await fillButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('小程序');
    await page.getByRole('combobox', { name: '小程序' }).selectOptions('样板点餐');
    await fillButton().click();
    await vi.waitFor(() =>
      expect(requests).toEqual([{ profileId: 'p2', appletId: 'b1', verifier: 'appletPrincipal', confirmed: [] }]),
    );
  });
});

describe('copying', () => {
  it('lists every answer in the form’s order, where nothing is recognised too', async () => {
    const { asked } = show({});
    await expect.element(page.getByText('13800000000')).toBeVisible();
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((each) => each.querySelector('.copy-text')?.lastChild?.textContent),
    ).toEqual(answers.map(({ text }) => text));
    expect(asked).toContainEqual(['copyList', { profileId: 'p1', appletId: 'a1' }]);
  });

  it('copies, ticks, and keeps the tick for the session', async () => {
    const { again, kept } = show({});
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', { name: '复制 主体负责人信息，手机号码' }).click();
    expect(copied).toHaveBeenCalledWith('13800000000');
    copied.mockRestore();
    await expect.element(page.getByText('已复制 手机号码')).toBeVisible();
    expect(kept).toEqual({ 'p1 a1': ['icp_subject.principal_info.mobile'] });
    again();
    await expect.element(page.getByRole('checkbox', { name: '主体负责人信息，手机号码 已处理' })).toBeChecked();
    await expect.element(page.getByText('已处理 1 / 3')).toBeVisible();
    await page.getByRole('checkbox', { name: '主体负责人信息，手机号码 已处理' }).click();
    await expect.element(page.getByText('已处理 0 / 3')).toBeVisible();
  });

  it('says so when the browser does not let it', async () => {
    show({});
    const refused = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await page.getByRole('button', { name: '复制 主体负责人信息，手机号码' }).click();
    await expect.element(page.getByText('浏览器没有允许复制，请手动选中。')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: '主体负责人信息，手机号码 已处理' })).not.toBeChecked();
    refused.mockRestore();
  });

  it('filters by label, section or answer', async () => {
    show({});
    await page.getByRole('searchbox', { name: '筛选' }).fill('１３８');
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(1);
    await page.getByRole('searchbox', { name: '筛选' }).fill('小程序信息');
    await expect.element(page.getByText('示例商城').last()).toBeVisible();
    await page.getByRole('searchbox', { name: '筛选' }).fill('没有的');
    await expect.element(page.getByText('没有符合的项。')).toBeVisible();
  });
});

describe('the rest', () => {
  it('sends a person without profiles to the options', async () => {
    const { openOptions } = show({ profiles: [] });
    await expect.element(page.getByText(/还没有档案/)).toBeVisible();
    await page.getByRole('button', { name: '去选项页准备档案' }).click();
    expect(openOptions).toHaveBeenCalledOnce();
    const link = (name: string) => page.getByRole('link', { name });
    await expect.element(link('先用示例演练')).toHaveAttribute('href', '/rehearsal.html');
    await expect.element(link('使用说明')).toHaveAttribute('href', '/welcome.html');
  });

  it('leads from a tab that is nothing to it to the console, and from a site turned off to its switch', async () => {
    show({});
    const link = (name: RegExp) => page.getByRole('link', { name });
    await expect.element(link(/^打开小程序后台/u)).toHaveAttribute('href', 'https://mp.weixin.qq.com/');
    const { wechat, miit } = settings.sites;
    show({ here: { site: 'wechat' }, settings: { ...settings, sites: { wechat: { ...wechat, off: true }, miit } } });
    await expect.element(link(/^去选项页打开/u)).toBeVisible();
    await expect.element(link(/^打开小程序后台/u)).not.toBeInTheDocument();
  });

  it('says of a profile without answers where they are written', async () => {
    show({ answers: [] });
    await expect.element(page.getByText(/还没有答案/u)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '去填写' }))
      .toHaveAttribute('href', '/options.html#/profile/p1');
    await expect.element(page.getByText('没有符合的项。')).not.toBeInTheDocument();
  });

  it('reads English where that is chosen', async () => {
    show({ settings: { ...settings, lang: 'en' } });
    await expect.element(page.getByRole('button', { name: 'Fill', exact: true })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('locked', () => {
  it('shows what the tab is and the way in, and goes on from there', async () => {
    show({ here: { site: 'wechat', state: form }, vault: { mode: 'passphrase', locked: true } });
    await expect.element(page.getByRole('region', { name: '当前标签页' })).toMatchTextContent('认出 2 项');
    const field = page.getByLabelText('密码', { exact: true });
    await expect.element(field).toHaveFocus();
    await expect.element(fillButton()).not.toBeInTheDocument();
    await field.fill('correct horse battery');
    await page.getByRole('button', { name: '解锁' }).click();
    await expect.element(fillButton()).toBeVisible();
    await expect.element(page.getByText('13800000000')).toBeVisible();
  });

  it('while it is open: the answers leave it at once', async () => {
    const { become } = show({ vault: { mode: 'passphrase' } });
    await expect.element(page.getByText('13800000000')).toBeVisible();
    become({ locked: true });
    await expect.element(page.getByText('13800000000')).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/示例|张示例/);
  });

  it('offers the first choice where none was made', async () => {
    show({ vault: { mode: 'new', locked: true } });
    await page.getByRole('button', { name: '暂不设置密码', exact: true }).click();
    await expect.element(fillButton()).toBeVisible();
  });
});
