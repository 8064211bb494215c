import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wechat } from '../../lib/portals/wechat.ts';
import type { SeenBox } from '../../lib/recognise/page.ts';
import { makeReport } from '../../lib/reports/make-report.ts';
import { faultsOf, truthShape } from '../fixtures/truth.ts';
import { seenControl, seenText } from '../lib/recognise/seen.ts';

const folder = mkdtempSync(join(tmpdir(), 'beian-fixture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (words: string, heading = false) => seenText(words, { tag: heading ? 'h3' : 'span', depth: 1, heading });
const row = (label: string, index: number): SeenBox => ({
  is: 'box',
  tag: 'div',
  children: [text(label), seenControl(index)],
});
const root: SeenBox = {
  is: 'box',
  tag: 'form',
  children: [text('主体负责人信息', true), row('姓名', 0), row('邮箱', 1), row('张示例的 <微信号>', 2)],
};
const url = 'https://mp.weixin.qq.com/wxamp/filing';
const report = makeReport(
  { page: { root }, offered: [], portal: wechat, url },
  { madeOn: '2026-11-22', extension: '0.1.0' },
);

const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const into = join(folder, 'pages');
const fixture = (...args: string[]) => {
  const all = ['scripts/fixture.mjs', ...args, '--into', into];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('a test page from a report, as a command', { timeout: 60_000 }, () => {
  const good = fileOf('good.json', report);

  it('writes the page and its truth, which a person has still to say', () => {
    expect(fixture(good, '--name', 'sample-page')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(into).toSorted()).toEqual(['sample-page.truth.json', 'sample-page.xhtml']);
    const truth = truthShape.parse(JSON.parse(readFileSync(join(into, 'sample-page.truth.json'), 'utf8')));
    const read = truth.controls.map(({ recognised }) => recognised);
    expect(read).toEqual(['icp_subject.principal_info.name', 'icp_subject.principal_info.email', '']);
    expect(faultsOf(truth, read)).toHaveLength(3);
    expect(readFileSync(join(into, 'sample-page.xhtml'), 'utf8')).toContain('&lt;〇〇〇&gt;');
  });

  it('writes over nothing', () => {
    expect(fixture(good, '--name', 'sample-page')).toMatchObject({ status: 2, stdout: '' });
  });

  it('says where the page is read otherwise than when the report was made', () => {
    const old = fileOf('old.json', { ...report, recognised: { isForm: false, found: [], unfound: [] } });
    expect(fixture(old).stdout).toContain('otherwise');
    expect(readdirSync(into)).toContain('wechat-2026-11-22.xhtml');
  });

  it.each([
    ['what is no JSON', ['no.json'], 'no JSON'],
    ['another file of ours', ['package.json'], 'no page report: format'],
    ['a name that leads elsewhere', [good, '--name', '../page'], 'small letters'],
    ['nothing', [], 'npm run fixture'],
  ])('refuses %s', (_, args, says) => {
    const { status, stderr } = fixture(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
