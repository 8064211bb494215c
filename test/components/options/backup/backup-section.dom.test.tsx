import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupSection } from '../../../../components/options/backup/BackupSection.tsx';
import { PageFrame } from '../../../../components/PageFrame.tsx';
import type { RestoreRow } from '../../../../lib/platform/backup-messages.ts';
import { backupStart } from '../../../../lib/platform/backup-start.ts';
import type { FaultCode } from '../../../../lib/platform/faults.ts';
import type { Reply } from '../../../../lib/platform/messages.ts';
import { Refused } from '../../../../lib/platform/refused.ts';
import { type Answers, fakeSend } from '../../fake-send.ts';
import { settings, showPage } from '../../show-page.tsx';

beforeEach(() => page.viewport(900, 1200));

const plan: Reply<'backupPlan'> = {
  profiles: 3,
  trash: 1,
  filings: 2,
  drafts: 2,
  bytes: 20_480,
  scans: { count: 4, bytes: 1_048_576 },
};
const row = (id: string, rest: Partial<RestoreRow> = {}): RestoreRow => ({
  id,
  name: `示例 ${id}`,
  applets: ['示例小程序'],
  state: 'new',
  updatedAt: Date.UTC(2026, 10, 1),
  changed: [],
  scans: 0,
  scansBack: 0,
  scansLost: 0,
  ...rest,
});
const here = { name: '示例', updatedAt: Date.UTC(2026, 10, 9) };
const rows = [
  row('new1', { scans: 3, scansLost: 1 }),
  row('new2'),
  row('older', { state: 'differs', here, changed: ['icp_subject.principal_info.mobile'] }),
  row('tags', { state: 'differs', here: { ...here, updatedAt: 1 } }),
  row('same', { state: 'same', here }),
  row('heal', { state: 'same', here, scans: 2, scansBack: 2 }),
];
const preview: Reply<'previewRestore'> = { rows, onlyHere: 5, trash: 2, filings: 3, settings: true };
const result: Reply<'finishRestore'> = { added: 1, replaced: 1, scans: 2, trash: 0, filings: 3, unshared: 1 };

const refuse = (fault: FaultCode) => (): never => {
  throw new Refused(fault);
};

function Shown({ mode, onRestored }: { mode: 'device' | 'passphrase'; onRestored(): Promise<void> }) {
  const [backup, setBackup] = useState<{ file?: File; turn: number }>({ turn: 0 });
  return (
    <BackupSection
      mode={mode}
      {...backup}
      onFile={(file) => setBackup(({ turn }) => ({ file, turn: turn + 1 }))}
      onRestored={onRestored}
    />
  );
}

const show = (answers: Answers = {}, mode: 'device' | 'passphrase' = 'device') => {
  let restored = 0;
  const { send, asked } = fakeSend({
    settings: () => settings,
    backupPlan: () => plan,
    beginBackup: () => ({ backupId: 'b', records: 2 }),
    backupLines: () => ({ lines: ['一', '二'], written: 2, done: true, unreadable: 1 }),
    peekBackup: () => ({ createdAt: Date.UTC(2026, 10, 2, 4), counts: { profiles: 6, trash: 2, scans: 5 } }),
    openBackup: () => ({ restoreId: 'r' }),
    checkBackup: () => ({}),
    previewRestore: () => preview,
    beginRestore: () => ({}),
    restoreLines: () => ({}),
    finishRestore: () => result,
    closeRestore: () => ({}),
    ...answers,
  });
  showPage(
    <PageFrame send={send} title={() => '选项'}>
      {() => (
        <Shown
          mode={mode}
          onRestored={async () => {
            restored += 1;
          }}
        />
      )}
    </PageFrame>,
  );
  return { asked, restored: () => restored };
};

const choose = (text = `${backupStart}}\none\ntwo\n`) =>
  userEvent.upload(page.getByLabelText('选择备份文件'), new File([text], '示例.beian-backup'));
const open = async (typed = '示例备份 密码') => {
  await page.getByLabelText('做这份备份时的密码').fill(typed);
  await page.getByRole('button', { name: '打开备份' }).click();
};

describe('making a backup', () => {
  it('tells what it holds and weighs, takes a passphrase twice, and offers the file with the day in its name', async () => {
    const { asked } = show();
    await page.getByRole('button', { name: '做备份' }).click();
    await expect.element(page.getByText('档案 3 个，回收站里 1 个，备案进度 2 项')).toBeVisible();
    await expect.element(page.getByText('文件约 1 MB')).toBeVisible();
    await expect.element(page.getByText(/有 2 处没有保存的修改/)).toBeVisible();
    await page.getByLabelText(/带上扫描件（4 个，约 1 MB）/).click();
    await expect.element(page.getByText('文件约 20 KB')).toBeVisible();
    await page.getByLabelText('密码', { exact: true }).fill('示例备份 密码');
    await page.getByLabelText('再输入一次').fill('示例备份 别的');
    await page.getByRole('button', { name: '开始备份' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('两次输入的密码不一样');
    expect(asked.map(([name]) => name)).not.toContain('beginBackup');
    await page.getByLabelText('再输入一次').fill('示例备份 密码');
    await page.getByRole('button', { name: '开始备份' }).click();
    const link = page.getByRole('link', { name: /^保存备份文件（/ });
    await expect
      .element(link)
      .toHaveAttribute('download', expect.stringMatching(/^备案领航-\d{4}-\d\d-\d\d\.beian-backup$/));
    expect(await (await fetch((link.element() as HTMLAnchorElement).href)).text()).toBe('一\n二\n');
    await expect.element(page.getByText('有 1 个扫描件读不出来，没有放进备份。')).toBeVisible();
    expect(asked).toContainEqual(['beginBackup', { scans: false, passphrase: '示例备份 密码' }]);
  });

  it('under a passphrase asks for none, and says which one opens it', async () => {
    const { asked } = show({}, 'passphrase');
    await page.getByRole('button', { name: '做备份' }).click();
    await expect.element(page.getByText(/用你现在的密码加密/)).toBeVisible();
    await expect.element(page.getByText(/忘了这个密码，备份就打不开/)).toBeVisible();
    await page.getByRole('button', { name: '开始备份' }).click();
    await expect.element(page.getByRole('link', { name: /保存备份文件/ })).toBeVisible();
    expect(asked).toContainEqual(['beginBackup', { scans: true }]);
  });

  it('that goes wrong says why', async () => {
    show({ backupLines: refuse('backupOver') }, 'passphrase');
    await page.getByRole('button', { name: '做备份' }).click();
    await page.getByRole('button', { name: '开始备份' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/^中断了/);
    await expect.element(page.getByRole('button', { name: '开始备份' })).toBeVisible();
  });
});

describe('a restore', () => {
  it('checks the file, shows what would change, and does what was chosen', async () => {
    const { asked, restored } = show();
    await choose();
    await expect.element(page.getByText(/档案 6 个，回收站里 2 个，扫描件 5 个/)).toBeVisible();
    await open();
    await expect.element(page.getByRole('heading', { name: '选择要恢复的内容' })).toHaveFocus();
    expect(asked.filter(([name]) => name === 'checkBackup')).toEqual([
      ['checkBackup', { restoreId: 'r', from: 1, lines: ['one', 'two'] }],
    ]);
    await expect.element(page.getByText(/^这里的较新/)).toBeVisible();
    await expect.element(page.getByText(/^备份里的较新/)).toBeVisible();
    await expect.element(page.getByText('不同的项：主体负责人信息 · 手机号码')).toBeVisible();
    await expect.element(page.getByText(/有 1 个扫描件不在备份里/)).toBeVisible();
    await expect.element(page.getByText(/另有 1 个档案与备份相同/)).toBeVisible();
    await expect.element(page.getByText(/另有 5 个档案只在这里/)).toBeVisible();

    await page.getByLabelText('示例 new2').click();
    await page.getByLabelText('怎样处理「示例 older」').selectOptions('换成备份里的');
    await page.getByLabelText(/回收站里的 2 个/).click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect
      .element(page.getByText('恢复完成：新增档案 1 个，换掉 1 个，找回扫描件 2 个，回收站 0 个，备案进度 3 项。'))
      .toBeVisible();
    await expect.element(page.getByText(/有 1 位共用人员/)).toBeVisible();
    expect(asked).toContainEqual([
      'beginRestore',
      {
        restoreId: 'r',
        choices: [
          { id: 'new1', how: 'add' },
          { id: 'older', how: 'replace', basedOn: here.updatedAt },
          { id: 'heal', how: 'scans', basedOn: here.updatedAt },
        ],
        trash: false,
        filings: true,
        settings: false,
      },
    ]);
    expect(asked.slice(-2).map(([name]) => name)).toEqual(['restoreLines', 'finishRestore']);
    expect(restored()).toBe(1);
  });

  it('leaves what differs alone unless a person says otherwise, one by one or all at once', async () => {
    const { asked } = show();
    await choose();
    await open();
    await page.getByRole('button', { name: '全部不同的: 两份都要' }).click();
    await page.getByRole('button', { name: '全不选' }).click();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect.element(page.getByText(/^恢复完成/)).toBeVisible();
    const [, wish] = asked.find(([name]) => name === 'beginRestore') ?? [];
    expect((wish as { choices: { id: string; how: string }[] }).choices.map(({ id, how }) => [id, how])).toEqual([
      ['older', 'keepBoth'],
      ['tags', 'keepBoth'],
      ['heal', 'scans'],
    ]);
  });

  it.each([
    ['notABackup', /这不是备案领航的备份文件/],
    ['newerBackup', /来自更新的版本/],
    ['damagedBackup', /不完整或被改动过/],
  ] as const)('refused as %s says so, and asks for no passphrase', async (fault, says) => {
    show({ peekBackup: refuse(fault) });
    await choose();
    await expect.element(page.getByRole('alert')).toMatchTextContent(says);
    await expect.element(page.getByLabelText('做这份备份时的密码')).not.toBeInTheDocument();
  });

  it('asks again after a wrong passphrase', async () => {
    show({ openBackup: refuse('wrongPassphrase') });
    await choose();
    await open();
    await expect.element(page.getByRole('alert')).toMatchTextContent('密码不对。');
    await expect.element(page.getByLabelText('做这份备份时的密码')).toHaveValue('');
  });

  it('stops at a file that is cut, before anything is changed', async () => {
    const { asked } = show();
    await choose(`${backupStart}}\none\ntw`);
    await open();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/不完整或被改动过/);
    expect(asked.map(([name]) => name)).not.toContain('beginRestore');
  });

  it('shows the changes anew where a profile was saved elsewhere meanwhile', async () => {
    const { asked } = show({ finishRestore: refuse('changedElsewhere') });
    await choose();
    await open();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/什么也没有恢复/);
    await expect.element(page.getByRole('heading', { name: '选择要恢复的内容' })).toBeVisible();
    expect(asked.filter(([name]) => name === 'previewRestore')).toHaveLength(2);
  });

  it('given up is forgotten', async () => {
    const { asked } = show();
    await choose();
    await open();
    await page.getByRole('button', { name: '取消' }).click();
    await expect.element(page.getByText('示例.beian-backup')).not.toBeInTheDocument();
    expect(asked.at(-1)).toEqual(['closeRestore', { restoreId: 'r' }]);
  });
});
