import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { company } from '../sample/company.ts';

const folder = mkdtempSync(join(tmpdir(), 'beian-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const draft = { payload: company, context: { today: '2026-11-21', filing_kind: 'first' } };
const good = fileOf('good.json', JSON.stringify(draft));
const broken = structuredClone(draft);
broken.payload.icp_subject.principal_info.mobile = '0755-26000000';
const bad = fileOf('bad.json', JSON.stringify(broken));

const ran = (command: string, args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
};
const check = (...args: string[]) => ran(process.execPath, ['scripts/check.mjs', ...args]);

describe('the check of a draft file, as a command', { timeout: 60_000 }, () => {
  it('prints an empty list and ends well where nothing is wrong', () => {
    expect(check(good)).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('ends with 1 and prints findings in Chinese where one is an error, with nobody’s number in them', () => {
    const { status, stdout, stderr } = check(bad);
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'mobile-landline',
        fields: ['icp_subject.principal_info.mobile'],
        severity: 'error',
        message: expect.stringMatching(/手机号/u),
        fix: expect.stringMatching(/\p{Script=Han}/u),
        source: expect.stringMatching(/^https:\/\//u),
      },
    ]);
    expect(stdout).not.toContain('26000000');
  });

  it('ends with 0 where all of it only warns', () => {
    const warned = structuredClone(draft);
    warned.payload.icp_applets.base_info.name = 'Sample';
    const { status, stdout } = check(fileOf('warned.json', JSON.stringify(warned)));
    const severities = JSON.parse(stdout).map(({ severity }: { severity: string }) => severity);
    expect([status, new Set(severities)]).toEqual([0, new Set(['warning'])]);
  });

  it('speaks English when asked to', () => {
    for (const args of [['--lang', 'en'], ['--lang=en']]) {
      const { status, stdout } = check(bad, ...args);
      expect(status).toBe(1);
      expect(JSON.parse(stdout)[0].message).toMatch(/^[A-Z][ -~]+\.$/u);
    }
  });

  it('reads past a byte order mark and line ends of Windows', () => {
    const text = `\ufeff${JSON.stringify(draft, null, 2).replaceAll('\n', '\r\n')}`;
    expect(check(fileOf('windows.json', text))).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it.each([
    ['a file that is not there', 'zh-CN', [join(folder, 'none.json')], /打不开/u],
    ['a folder', 'en', [folder], /cannot be opened/u],
    ['a film', 'en', [fileOf('film.json', new Uint8Array(5_000_001))], /more than 5 MB/u],
    ['bytes of GBK', 'zh-CN', [fileOf('gbk.json', new Uint8Array([0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22]))], /编码/u],
    ['no JSON', 'en', [fileOf('text.json', '示例')], /not complete JSON/u],
    ['null', 'zh-CN', [fileOf('null.json', 'null')], /请求体/u],
    [
      'a wrong context',
      'en',
      [fileOf('day.json', '{"payload": {}, "context": {"day": 1}}')],
      /context\.day.* nothing/u,
    ],
  ])('%s: nothing on stdout, one line on stderr in %s, 2', (_, lang, args, words) => {
    const { status, stdout, stderr } = check(...args, '--lang', lang);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^check: [^\n]+\n$/u);
    expect(stderr).toMatch(words);
  });

  it.each([[[]], [[good, bad]], [[good, '--lang', 'fr']], [[good, '--fix']]])('%j: says how it is used', (args) => {
    const { status, stdout, stderr } = check(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^check: 用法：[^\n]+\n$/u);
  });

  it('is reached through npm with its exit code, from the folder the person is in', () => {
    const npm = (file: string) => ran('npm', ['run', '--silent', 'check', '--', file], { INIT_CWD: folder });
    expect(npm(good)).toMatchObject({ status: 0, stdout: '[]\n' });
    expect(npm(bad).status).toBe(1);
  });
});
