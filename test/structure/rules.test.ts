import { describe, expect, it } from 'vitest';
import { bundleRules } from './bundle-rules.ts';
import { codeBase } from './code-base.ts';
import { deedRules } from './deed-rules.ts';
import { importRules } from './import-rules.ts';
import { shapeRules } from './shape-rules.ts';
import { sourceFile } from './source-file.ts';
import { testRules } from './test-rules.ts';
import { textRules } from './text-rules.ts';

type Sources = Record<string, string>;

const rules = [...importRules, ...bundleRules, ...deedRules, ...shapeRules, ...testRules, ...textRules];
const filesOf = (sources: Sources) => codeBase(Object.entries(sources).map(([path, text]) => sourceFile(path, text)));
const long = (lines: number) => 'void 0;\n'.repeat(lines);

/** A small code base in which every rule holds. */
const sound: Sources = {
  'lib/zod.ts': `import { z } from 'zod'; export { z };`,
  'lib/texts/zh-CN.ts': `export const zhCN = { never: '提交始终由你完成' };`,
  'lib/fields/value.ts': `export type Value = string; // fetch('https://sample.example') in a comment`,
  'lib/fields/kinds.ts': `import { z } from '../zod.ts'; export const kinds = z;`,
  'lib/fields/codes/regions.ts': `import { areaList } from '@vant/area-data'; export const regions = areaList;`,
  'lib/platform/send.ts': `import { browser } from 'wxt/browser'; export const send = browser;`,
  'lib/platform/crypto.ts': `import { z } from '../zod.ts'; export const seal = z;`,
  'lib/portals/miit.ts': `export const miit = { path: /^\\//, button: '提交' };`,
  'lib/controls/click.ts': `export const click = (element: HTMLElement) => element.click();`,
  'lib/controls/menu.ts': `import { click } from './click.ts'; export const open = click;`,
  'lib/services/filling.ts': `import type { kinds } from '../fields/kinds.ts'; export type Kinds = typeof kinds;`,
  'lib/services/vault.ts': `import { seal } from '../platform/crypto.ts'; export const vault = seal;`,
  'components/overlay/FillBar.tsx': `import { useState } from 'react'; export const FillBar = () => <b onClick={useState} />;`,
  'lib/tracker/ics.ts': `import { createEvents } from 'ics'; export const ics = createEvents;`,
  'entrypoints/background.ts': `import { vault } from '../lib/services/vault.ts'; export default vault;`,
  'entrypoints/sentinel.ts': `import { miit } from '../lib/portals/miit.ts'; export default miit;`,
  'entrypoints/console-reader.ts': `export default 1;`,
  'entrypoints/entry-reader.ts': `export default 1;`,
  'entrypoints/checking.ts': `export default 1;`,
  'entrypoints/more-kits.ts': `export default 1;`,
  'entrypoints/teaching.ts': `export default 1;`,
  'entrypoints/assistant.tsx': `import { FillBar } from '../components/overlay/FillBar.tsx';
    import type { vault } from '../lib/services/vault.ts'; export default [FillBar] as unknown as typeof vault;`,
  'test/lib/sound.test.ts': `it.each([1])('runs', () => {}); it.runIf(true)('runs', () => {}); list.skip();`,
  'test/portal/rows.ts': `import { regions } from '../../lib/fields/codes/regions.ts'; export const rows = regions;`,
};
const shippedAlone = (sources: Sources): Sources =>
  Object.fromEntries(Object.entries(sources).filter(([path]) => !path.startsWith('test/')));

const downwards = 'imports run downwards only, types too';
const byName = 'an own file is imported by its written-out name';
const packaged = 'a package is imported where it may be, and nowhere else';
const sentinel = 'entrypoints/sentinel.ts carries nothing that belongs to the worker';
const reader = 'entrypoints/console-reader.ts carries nothing that belongs to the worker';
const entry = 'entrypoints/entry-reader.ts carries nothing that belongs to the worker';
const checking = 'entrypoints/checking.ts carries nothing that belongs to the worker or to the assistant';
const moreKits = 'entrypoints/more-kits.ts carries nothing that belongs to the worker or to the assistant';
const teaching = 'entrypoints/teaching.ts carries nothing that belongs to the worker or to the assistant';
const assistant = 'entrypoints/assistant.tsx carries nothing that belongs to the worker';
const background = 'entrypoints/background.ts carries nothing that belongs to our own pages';
const network = 'nothing of ours reaches out to the network';
const markup = 'no text becomes markup or code';
const submits = 'no form is submitted';
const presses = 'no click, Enter or submit event is made up';
const buttons = 'no code that acts knows the name of a button that is the person’s';
const named = 'a file is named as the one thing it holds';
const runs = 'every test runs';
const texts = 'what a person reads stands in the tables of texts';

/** What breaks a rule, laid over the sound code base. */
const breaking: [says: string, sources: Sources][] = [
  ['every file stands in a place of the order', { 'lib/extras/more.ts': '' }],
  [downwards, { 'lib/fields/a.ts': `import { click } from '../controls/click.ts'; click();` }],
  [downwards, { 'lib/fields/a.ts': `import type { click } from '../controls/click.ts';` }],
  [downwards, { 'lib/fields/a.ts': `type A = import('../controls/click.ts').click;` }],
  [downwards, { 'lib/fields/a.ts': `const a = import('../controls/click.ts');` }],
  [downwards, { 'lib/fields/a.ts': `import '../../test/portal/rows.ts';` }],
  [
    'no ring of imports',
    {
      'lib/fields/a.ts': `import './b.ts';`,
      'lib/fields/b.ts': `import { type A } from './a.ts'; import './value.ts';`,
    },
  ],
  [byName, { 'lib/fields/a.ts': `import './value';` }],
  [byName, { 'lib/fields/a.ts': `import '../fields';` }],
  [byName, { 'components/A.tsx': `import './nowhere.css?inline';` }],
  [packaged, { 'lib/fields/a.ts': `import { z } from 'zod';` }],
  [packaged, { 'components/A.tsx': `import { browser } from 'wxt/browser';` }],
  [packaged, { 'lib/fields/a.ts': `import '@/lib/fields/value.ts';` }],
  [packaged, { 'lib/fields/a.ts': `const a = import(name);` }],
  ['no file hands on the exports of another', { 'lib/fields/index.ts': `export { kinds } from './kinds.ts';` }],
  ['no file hands on the exports of another', { 'lib/fields/index.ts': `export * from './value.ts';` }],
  [sentinel, { 'lib/portals/miit.ts': `import '../texts/zh-CN.ts';` }],
  [sentinel, { 'entrypoints/sentinel.ts': `import 'wxt/browser';` }],
  [reader, { 'entrypoints/console-reader.ts': `import '../lib/controls/menu.ts';` }],
  [entry, { 'entrypoints/entry-reader.ts': `import '../lib/controls/menu.ts';` }],
  [checking, { 'entrypoints/checking.ts': `import '../lib/controls/menu.ts';` }],
  [moreKits, { 'entrypoints/more-kits.ts': `import '../lib/controls/menu.ts';` }],
  [teaching, { 'entrypoints/teaching.ts': `import '../lib/recognise/scan.ts';` }],
  [assistant, { 'components/overlay/FillBar.tsx': `import '../../lib/services/vault.ts';` }],
  [assistant, { 'components/overlay/FillBar.tsx': `import { type Kinds } from '../../lib/fields/kinds.ts';` }],
  [assistant, { 'components/overlay/FillBar.tsx': `import('../../lib/fields/codes/regions.ts');` }],
  [background, { 'lib/services/vault.ts': `import '../tracker/ics.ts';` }],
  [network, { 'lib/services/a.ts': `void fetch('/');` }],
  [network, { 'lib/services/a.ts': `void globalThis['fetch']('/');` }],
  [network, { 'lib/services/a.ts': `navigator.sendBeacon('/');` }],
  [network, { 'lib/services/a.ts': `new WebSocket('wss://sample.example');` }],
  [markup, { 'components/A.tsx': `export const A = () => <b dangerouslySetInnerHTML={{ __html: '' }} />;` }],
  [markup, { 'components/A.tsx': `document.body.innerHTML = '';` }],
  [submits, { 'lib/services/a.ts': `document.forms[0]?.submit();` }],
  [submits, { 'lib/services/a.ts': `form['requestSubmit']();` }],
  [presses, { 'lib/services/a.ts': `document.querySelector('button')?.click();` }],
  [presses, { 'lib/services/a.ts': `import { click } from '../controls/click.ts'; click(button);` }],
  [presses, { 'lib/controls/a.ts': `button.dispatchEvent(new MouseEvent('click'));` }],
  [presses, { 'lib/controls/a.ts': `fire(form, 'Event', 'submit');` }],
  [presses, { 'lib/controls/click.ts': `fire(form, 'Event', 'submit');` }],
  [buttons, { 'lib/services/a.ts': `const next = text === '获取验证码';` }],
  [buttons, { 'components/A.tsx': `export const A = () => <button>提交</button>;` }],
  [buttons, { 'lib/recognise/a.ts': 'const next = `下一步`;' }],
  ['no file but a table has more than 200 lines', { 'lib/services/a.ts': long(201) }],
  [
    'half of the files have at most 60 lines',
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`lib/services/a${at}.ts`, long(61)])),
  ],
  [named, { 'lib/fields/utils.ts': '' }],
  [named, { 'lib/fields/labelText.ts': '' }],
  [named, { 'lib/fields/Label.ts': '' }],
  [texts, { 'components/A.tsx': `export const A = () => <b>Fill</b>;` }],
  [texts, { 'components/A.tsx': `export const A = () => <b aria-label="Fill" />;` }],
  [texts, { 'components/A.tsx': `export const a = { said: '一键填充' };` }],
  [texts, { 'components/a.ts': 'export const a = `共 1 项`;' }],
  [texts, { 'entrypoints/sentinel.ts': `throw new Error('Nothing was changed here');` }],
  [runs, { 'test/a.test.ts': `it.skip('does not run', () => {});` }],
  [runs, { 'test/a.test.ts': `describe.each([1]).only('alone', () => {});` }],
  [runs, { 'test/a.spec.ts': `test.describe.fixme('not yet', () => {});` }],
  [runs, { 'test/a.test.ts': `xit('does not run', () => {});` }],
  [
    'the practice portal shares nothing with what it tests but lists of codes',
    { 'test/portal/a.ts': `import type { Value } from '../../lib/fields/value.ts';` },
  ],
];

describe('the rules of the code base', () => {
  it.each(rules.map((rule) => [rule.says, rule] as const))('hold of a sound code base: %s', (_, rule) => {
    const sources = testRules.includes(rule) ? sound : shippedAlone(sound);
    expect(rule.offenders(filesOf(sources))).toEqual([]);
  });

  it.each(breaking)('%s: told when broken, example %#', (says, sources) => {
    const rule = rules.find((one) => one.says === says);
    expect(rule?.offenders(filesOf({ ...sound, ...sources })).join('\n')).toContain(
      says.startsWith('half') ? 'median' : Object.keys(sources)[0],
    );
  });

  it('are each broken by some example', () => {
    expect([...new Set(breaking.map(([says]) => says))].toSorted()).toEqual(rules.map(({ says }) => says).toSorted());
  });
});
