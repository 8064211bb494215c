import type { Page } from '@playwright/test';
import type { Rig } from '../rig.ts';

/** The popup, opened as a tab of its own: then it speaks of the tab of the two sites a person was in last. */
export async function openPopup(rig: Rig) {
  const page: Page = await rig.openOwn('popup.html');
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
  return {
    page,
    row,
    thisTab: page.getByRole('region', { name: '当前标签页' }),
    fill: page.getByRole('button', { name: '一键填充' }),
    choose: (profile: string) => page.getByLabel('档案', { exact: true }).selectOption(profile),
    /** Presses 「复制」 of an answer and returns what is then pasted. */
    copy: async (name: string): Promise<string> => {
      await page.getByRole('button', { name: `复制 ${name}`, exact: true }).click();
      await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
      const filter = page.getByRole('searchbox', { name: '筛选' });
      await filter.press('ControlOrMeta+V');
      const pasted = await filter.inputValue();
      await filter.fill('');
      return pasted;
    },
    ticked: (name: string) => page.getByRole('checkbox', { name: `${name} 已处理`, exact: true }),
    /** Section and label of every answer, in order. */
    answers: async (): Promise<string[]> =>
      (
        await page
          .getByRole('checkbox')
          .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''))
      ).map((name) => name.replace(/ 已处理$/u, '')),
  };
}
