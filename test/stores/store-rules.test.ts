import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Manifest, packageOf } from './read-package.ts';
import { storeFaults, storeRules } from './store-rules.ts';

type Files = Record<string, string | Buffer>;

const icon = (size: number): Buffer => readFileSync(`public/icon/${size}.png`);
const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };
const manifest: Manifest = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '1.2.0',
  default_locale: 'zh_CN',
  minimum_chrome_version: '121',
  icons,
  action: { default_popup: 'popup.html', default_icon: { 16: 'icon/16.png' } },
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
};
const gecko = {
  id: 'sample@sample.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};
const locale = (name: string, description: string): string =>
  JSON.stringify({ name: { message: name }, description: { message: description } });
const sound: Files = {
  '_locales/zh_CN/messages.json': locale('示例', '示例扩展'),
  '_locales/en/messages.json': locale('Sample', 'A sample'),
  'popup.html': '<script type="module" src="/chunks/popup-a1B2.js"></script>',
  'chunks/popup-a1B2.js': 'const about = "https://sample.example"; import("./more.js");',
  'background.js': 'void 0;',
  'look.css': '.a{background:url(/icon/16.png)}',
  ...Object.fromEntries([16, 32, 48, 128].map((size) => [`icon/${size}.png`, icon(size)])),
};

const faultsIn = (files: Files, changes: object = {}): string[] =>
  storeFaults(
    packageOf(
      new Map(
        Object.entries({ 'manifest.json': JSON.stringify({ ...manifest, ...changes }), ...files }).map(
          ([path, content]) => [path, Buffer.from(content)],
        ),
      ),
    ),
  );

/** What breaks a rule, by what the rule says: files and parts of the manifest in the place of the sound ones. */
const broken: Record<string, readonly { files?: Files; changes?: object; without?: string }[]> = {
  'manifest version 3': [{ changes: { manifest_version: 2 } }],
  'a version of one to four numbers up to 65535, without leading zeros, not all of them 0': [
    '1.2.0-beta',
    '01.2',
    '1.2.3.4.5',
    '1.65536',
    '0.0.0',
  ].map((version) => ({ changes: { version } })),
  'a name of at most 45 characters in every language': [
    { files: { '_locales/en/messages.json': locale('S'.repeat(46), 'A sample') } },
    { changes: { name: ' ' } },
  ],
  'a description of at most 132 characters in every language': [
    { files: { '_locales/zh_CN/messages.json': locale('示例', '示'.repeat(133)) } },
  ],
  'every language has every text, the default one is there': [
    { files: { '_locales/fr/messages.json': JSON.stringify({ name: { message: 'Exemple' } }) } },
    { changes: { default_locale: 'de' } },
    { changes: { action: { default_title: '__MSG_title__' } } },
  ],
  'icons of 16, 32, 48 and 128 pixels, each a PNG of its size': [
    { files: { 'icon/48.png': icon(32) } },
    { files: { 'icon/16.png': 'GIF89a' } },
    { changes: { icons: { ...icons, 128: undefined } } },
  ],
  'nothing in the manifest that is the store’s to set': [
    { changes: { key: 'MIIB' } },
    { changes: { update_url: 'https://sample.example/updates.xml' } },
  ],
  'every file the manifest names is there': [
    { without: 'popup.html' },
    { changes: { options_ui: { page: 'options.html' } } },
  ],
  'no code, style or picture from elsewhere': [
    { files: { 'popup.html': '<script src="https://sample.example/a.js"></script>' } },
    { files: { 'popup.html': '<link rel=stylesheet href=//sample.example/a.css>' } },
    { files: { 'background.js': 'import("https://sample.example/a.js")' } },
    { files: { 'background.js': 'importScripts(address)' } },
    { files: { 'look.css': '.a{background:url("https://sample.example/a.png")}' } },
  ],
  'a policy without eval and without hosts': [
    "script-src 'self' 'unsafe-eval'",
    "script-src 'self' https://sample.example",
    '',
  ].map((policy) => ({ changes: { content_security_policy: { extension_pages: policy } } })),
  'nothing but scripts, pages, styles, texts and icons, each below what reviewers’ tools read': [
    { files: { 'background.js.map': '{}' } },
    { files: { '.hidden.json': '{}' } },
    { files: { 'background.js': ' '.repeat(5 * 1024 * 1024) } },
  ],
  'the oldest browser it runs in is named, and for Firefox that no data are collected': [
    { changes: { minimum_chrome_version: undefined } },
    ...[
      { ...gecko, id: undefined },
      { ...gecko, strict_min_version: '128.0' },
      { ...gecko, data_collection_permissions: undefined },
    ].map((other) => ({ changes: { browser_specific_settings: { gecko: other } } })),
  ],
};

describe('the rules of the stores', () => {
  it('take a sound package, for Chromium and for Firefox', () => {
    expect(faultsIn(sound)).toEqual([]);
    expect(faultsIn(sound, { minimum_chrome_version: undefined, browser_specific_settings: { gecko } })).toEqual([]);
  });

  it.each(storeRules.map(({ says }) => says))('%s: can fail', (says) => {
    const examples = broken[says] ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const { files = {}, changes, without } of examples) {
      const rest = Object.fromEntries(Object.entries({ ...sound, ...files }).filter(([path]) => path !== without));
      expect(faultsIn(rest, changes).join('\n')).toContain(says);
    }
  });
});
