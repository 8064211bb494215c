import type { Locator, Page } from '@playwright/test';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { type Screen, sizes } from './screen.ts';
import type { World } from './world.ts';

type Row = Omit<Screen, 'ours' | 'size' | 'open'> & {
  path: string | ((world: World) => string);
  /** What a person does there, and what shows that it is done. */
  deed?(page: Page, world: World): Promise<unknown>;
};

const shows = (place: Locator): Promise<void> => place.waitFor();

const rows: readonly Row[] = [
  {
    name: 'welcome',
    stage: 'new',
    says: { zh: '安装后第一次打开的欢迎页', en: 'Welcome page after the installation' },
    path: 'welcome.html',
    main: true,
  },
  {
    name: 'rehearsal',
    stage: 'new',
    says: { zh: '演练：在示例表单上用助手', en: 'Rehearsal: the assistant on a sample form' },
    path: 'rehearsal.html',
    deed: (page) => shows(page.locator('beian-pilot').locator('.marker', { hasText: '✓' }).first()),
    main: true,
  },
  {
    name: 'options-first',
    stage: 'new',
    says: {
      zh: '选项：第一次打开，先选怎样保护档案',
      en: 'Options, opened for the first time: how to protect profiles',
    },
    path: 'options.html',
    main: true,
  },
  {
    name: 'options-empty',
    stage: 'empty',
    says: { zh: '选项：还没有档案', en: 'Options without a profile' },
    path: 'options.html',
    deed: (page, { p }) => shows(page.getByText(p.profiles.empty)),
  },
  {
    name: 'filings-empty',
    stage: 'empty',
    says: { zh: '备案进度：还没有跟踪的备案', en: 'Filings: none followed yet' },
    path: 'options.html#/filings',
  },
  {
    name: 'taught-empty',
    stage: 'empty',
    says: { zh: '指认：还没有指认过', en: 'Taught: nothing yet' },
    path: 'options.html#/taught',
  },
  {
    name: 'materials-empty',
    stage: 'empty',
    says: { zh: '材料清单：没有档案，按情形列出', en: 'Materials without a profile, by situation' },
    path: 'options.html#/materials',
  },
  {
    name: 'editor-new',
    stage: 'empty',
    says: { zh: '新建档案', en: 'A new profile' },
    path: 'options.html#/new/sample',
  },
  {
    name: 'options',
    stage: 'kept',
    says: { zh: '选项：档案、备份、语言、网站', en: 'Options: profiles, backup, language, sites' },
    path: 'options.html',
    deed: (page) => shows(page.getByRole('heading', { level: 3 }).first()),
    main: true,
  },
  {
    name: 'backup',
    stage: 'kept',
    says: { zh: '做备份', en: 'Making a backup' },
    path: 'options.html',
    deed: async (page, { p }) => {
      await page.getByRole('button', { name: p.backup.make, exact: true }).click();
      await shows(page.locator('.backup-form').first());
      await page.locator('.backup-form').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'editor',
    stage: 'kept',
    says: { zh: '编辑档案：一家公司', en: 'Editing a profile: a company' },
    path: ({ ids }) => `options.html#/profile/${ids.profile}`,
    main: true,
  },
  {
    name: 'filings',
    stage: 'kept',
    says: { zh: '备案进度：全部', en: 'Filings: all of them' },
    path: 'options.html#/filings',
    main: true,
  },
  {
    name: 'filing-verifying',
    stage: 'kept',
    says: { zh: '备案进度：一项，正在短信核验', en: 'A filing while its SMS runs' },
    path: ({ ids }) => `options.html#filing=${ids.verifying}`,
    deed: (page, { p, ids }) =>
      page
        .getByLabel(p.progress.add.profile)
        .locator(`option[value^="${ids.profile}"]`)
        .first()
        .waitFor({ state: 'attached' }),
    main: true,
  },
  {
    name: 'filing-rejected',
    stage: 'kept',
    says: { zh: '备案进度：一项，平台驳回', en: 'A filing the platform rejected' },
    path: ({ ids }) => `options.html#filing=${ids.rejected}`,
  },
  {
    name: 'materials',
    stage: 'kept',
    says: { zh: '材料清单：对照一个档案', en: 'Materials, against a profile' },
    path: ({ ids }) => `options.html#/materials/first/${ids.profile}/${ids.applet}`,
    main: true,
  },
  {
    name: 'tables',
    stage: 'kept',
    says: { zh: '官方对照表', en: 'The official tables' },
    path: 'options.html#/tables',
  },
  {
    name: 'taught',
    stage: 'kept',
    says: { zh: '指认：一条', en: 'Taught: one row' },
    path: 'options.html#/taught',
  },
  {
    name: 'options-locked',
    stage: 'locked',
    says: { zh: '选项：档案已锁定', en: 'Options, locked' },
    path: 'options.html',
  },
  {
    name: 'materials-locked',
    stage: 'locked',
    says: { zh: '材料清单：锁着也能用', en: 'Materials while locked' },
    path: 'options.html#/materials',
    deed: (page, { lang }) => shows(page.getByRole('heading', { level: 1, name: materialTexts(lang).title })),
  },
];

/** Everything the options page can show. */
export const ownScreens: readonly Screen[] = rows.map(({ path, deed, ...row }) => ({
  ...row,
  ours: 'page',
  size: sizes.options,
  open: async (world) => {
    const page = await world.own(typeof path === 'string' ? path : path(world));
    await deed?.(page, world);
    return page;
  },
}));
