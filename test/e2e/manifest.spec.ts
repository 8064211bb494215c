import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { openConsole } from './pages/console.ts';

const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as Record<string, unknown>;
const hosts = ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'];

test('the built manifest asks for no more than it says', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'idle'],
    host_permissions: hosts,
    incognito: 'not_allowed',
  });
  const policy = (manifest.content_security_policy as Record<string, string>).extension_pages;
  expect(policy).toMatch(/^default-src 'none';/u);
  expect(policy).toContain("connect-src 'none'");
  for (const key of [
    'web_accessible_resources',
    'externally_connectable',
    'content_scripts',
    'optional_permissions',
    'optional_host_permissions',
  ])
    expect(manifest).not.toHaveProperty(key);
});

test('a fill asks the network for nothing but what the page itself asks for', async ({ rig, page }) => {
  const asked: string[] = [];
  rig.context.on('request', (request) => asked.push(request.url()));
  const form = await openConsole(page, 'company', { step: '1' });
  const before = asked.length;
  expect((await form.fillStep()).right.length).toBeGreaterThan(5);
  expect(before).toBeGreaterThan(0);
  expect(asked.slice(before)).toEqual([]);
});
