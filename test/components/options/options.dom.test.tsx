import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../components/options/Options.tsx';
import type { FaultCode } from '../../../lib/platform/faults.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { fakeFilings } from '../fake-filings.ts';
import { type Answers, fakeSend } from '../fake-send.ts';
import { noKeys, openVault, profiles, quiet, settings, showPage } from '../show-page.tsx';

/** A worker that keeps settings and profiles, and refuses what it is told to refuse. */
const show = (answers: Answers = {}) => {
  let kept = settings;
  let list = profiles;
  const { send, asked } = fakeSend({
    settings: () => kept,
    setSettings: ({ lang, sites }) => {
      kept = {
        lang: lang ?? kept.lang,
        sites: { wechat: { ...kept.sites.wechat, ...sites?.wechat }, miit: { ...kept.sites.miit, ...sites?.miit } },
      };
      return kept;
    },
    vaultState: () => openVault,
    profiles: () => list,
    setAside: () => [],
    storageUse: () => ({ records: 2048, scans: { count: 2, bytes: 409_600 }, usage: 500_000, quota: 1e9 }),
    copiesBehind: () => ({ count: 0 }),
    renameProfile: ({ profileId, name }) => {
      list = list.map((each) => (each.id === profileId ? { ...each, name } : each));
      return {};
    },
    deleteProfile: ({ profileId }) => {
      list = list.filter(({ id }) => id !== profileId);
      return {};
    },
    ...answers,
  });
  showPage(<Options send={send} watch={quiet} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
  return { asked };
};

const refuse = (fault: FaultCode) => (): never => {
  throw new Refused(fault);
};
const file = (text: BlobPart, name = '示例.json') => new File([text], name, { type: 'application/json' });
const choose = (chosen: File) => userEvent.upload(page.getByLabelText('导入档案'), chosen);

beforeEach(() => page.viewport(900, 900));

describe('import', () => {
  it('hands the text over and points out what to mind', async () => {
    const imported: Reply<'importBody'> = {
      profileId: 'p3',
      name: '新档案',
      notes: [
        { note: 'unknownCode', id: 'icp_applets.base_info.service_content_types', text: '999' },
        { note: 'toUpload', id: 'icp_subject.principal_info.certificate_photo_front' },
        { note: 'unplaced', text: 'icp_subject.base_info.future' },
      ],
    };
    const { asked } = show({ importBody: () => imported });
    await choose(file('{"icp_subject":{}}'));
    await expect.element(page.getByText('已导入「新档案」')).toBeVisible();
    expect(asked).toContainEqual(['importBody', { text: '{"icp_subject":{}}' }]);
    await expect
      .element(
        page
          .getByRole('status')
          .first()
          .getByText(/代码 999 不在已知列表中/),
      )
      .toBeVisible();
    await expect.element(page.getByText(/需要你在页面上自己上传/)).toBeVisible();
    await expect.element(page.getByText(/icp_subject\.base_info\.future/)).toBeVisible();
    expect(asked.filter(([name]) => name === 'profiles').length).toBe(2);
  });

  it('of a backup leads to what it would change, and imports nothing', async () => {
    const { asked } = show({ peekBackup: () => ({ createdAt: 0, counts: { profiles: 7, trash: 0, scans: 0 } }) });
    await choose(file('{"format":"beian-pilot backup","more":1}\n'));
    await expect.element(page.getByText(/档案 7 个，不含扫描件/)).toBeVisible();
    await expect.element(page.getByLabelText('做这份备份时的密码')).toHaveFocus();
    expect(asked.map(([name]) => name)).not.toContain('importBody');
  });

  it.each([
    ['notJson', '这不是 JSON 文件'],
    ['notABody', 'apply_icp_filing'],
    ['missingParts', '缺少 icp_subject'],
  ] as Array<[FaultCode, string]>)('says what is wrong: %s', async (fault, says) => {
    show({ importBody: refuse(fault) });
    await choose(file('x'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(says);
    await expect.element(page.getByRole('alert')).toMatchTextContent('什么也没有改动');
    await expect.element(page.getByText('示例科技', { exact: true })).toBeVisible();
  });

  it('does not even read a file of more than 5 MB', async () => {
    const { asked } = show();
    await choose(file(new Uint8Array(5 * 1024 * 1024 + 1)));
    await expect.element(page.getByRole('alert')).toMatchTextContent('超过 5 MB');
    expect(asked.map(([name]) => name)).not.toContain('importBody');
  });

  it('takes the same file again after it was mended', async () => {
    const replies = [refuse('notJson'), () => ({ profileId: 'p3', name: '新档案', notes: [] })];
    show({ importBody: () => (replies.shift() as () => Reply<'importBody'>)() });
    await choose(file('x'));
    await expect.element(page.getByRole('alert')).toBeVisible();
    await choose(file('{}'));
    await expect.element(page.getByText('已导入「新档案」')).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('profiles', () => {
  it('are listed with whose they are and what to mind', async () => {
    show();
    await expect.element(page.getByText('示例科技有限公司')).toBeVisible();
    await expect.element(page.getByText('样板点餐，（未命名小程序）')).toBeVisible();
    await page.getByText('需要留意（1）').click();
    await expect.element(page.getByText(/代码 999/)).toBeVisible();
  });

  it('are renamed', async () => {
    const { asked } = show();
    await page.getByRole('button', { name: '重命名 示例科技' }).click();
    await page.getByRole('textbox', { name: '新名称' }).fill(' 示例集团 ');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: '示例集团' })).toBeVisible();
    expect(asked).toContainEqual(['renameProfile', { profileId: 'p1', name: '示例集团' }]);
  });

  it('say why a name cannot be had, and keep the old one', async () => {
    show({ renameProfile: refuse('nameTaken') });
    await page.getByRole('button', { name: '重命名 示例科技' }).click();
    await page.getByRole('textbox', { name: '新名称' }).fill('样板餐饮');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('已有同名档案');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: '示例科技' })).toBeVisible();
  });

  it('are deleted only after a yes', async () => {
    const { asked } = show();
    await page.getByRole('button', { name: '删除 样板餐饮' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '删除 样板餐饮' }).click();
    expect(asked.map(([name]) => name)).not.toContain('deleteProfile');
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await expect.element(page.getByText('已删除「样板餐饮」')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '样板餐饮' })).not.toBeInTheDocument();
  });

  it('when there are none, say what to do', async () => {
    show({ profiles: () => [] });
    await expect.element(page.getByText(/三种办法/)).toBeVisible();
  });
});

describe('settings', () => {
  it('changes the language at once', async () => {
    const { asked } = show();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { name: 'Beian Pilot · Options' })).toBeVisible();
    expect(asked).toContainEqual(['setSettings', { lang: 'en' }]);
    expect(document.documentElement.lang).toBe('en');
  });

  it('turns a site off and its markers down', async () => {
    const { asked } = show();
    await page.getByRole('checkbox', { name: /^启用：工信部/ }).click();
    await expect.element(page.getByRole('checkbox', { name: /^启用：工信部/ })).not.toBeChecked();
    await page.getByRole('checkbox', { name: /^每一项都显示标记：微信/ }).click();
    await expect.element(page.getByRole('checkbox', { name: /^每一项都显示标记：微信/ })).not.toBeChecked();
    expect(asked).toContainEqual(['setSettings', { sites: { miit: { off: true } } }]);
    expect(asked).toContainEqual(['setSettings', { sites: { wechat: { markers: 'problems' } } }]);
  });

  it('says so when a change was not taken', async () => {
    show({ setSettings: refuse('notSaved') });
    await page.getByRole('radio', { name: 'English' }).click({ force: true });
    await expect.element(page.getByRole('alert')).toMatchTextContent('磁盘可能已满');
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
  });
});
