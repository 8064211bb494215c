import type { Rig } from '../rig.ts';

/** The options page as a person works it. */
export async function openOptions(rig: Rig) {
  const page = await rig.openOwn('options.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const profile = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  return {
    page,
    profile,
    alert: page.getByRole('alert'),
    /** Chooses a file of that text; says nothing about what comes of it. */
    import: (text: string | Buffer, name = 'profile.json') =>
      page
        .getByLabel('导入档案')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text as string) }),
    names: (): Promise<string[]> => page.getByRole('listitem').getByRole('heading').allInnerTexts(),
    rename: async (from: string, to: string) => {
      await page.getByRole('button', { name: `重命名 ${from}` }).click();
      await page.getByLabel('新名称').fill(to);
      await page.getByRole('button', { name: '保存' }).click();
    },
    /** Presses 「删除」; the question is still to be answered. */
    delete: (name: string) => page.getByRole('button', { name: `删除 ${name}`, exact: true }).click(),
    site: (name: string) => page.getByRole('checkbox', { name: `启用：${name}` }),
    language: (name: string) => page.getByRole('radio', { name }),
  };
}
