import type { Page } from '@playwright/test';
import type { Rig } from '../rig.ts';
import { openOptions } from './options.ts';

type Principal = {
  name: string;
  certificate_number: string;
  certificate_validity_date_start: string;
  certificate_validity_date_end: string;
  mobile: string;
  emergency_contact: string;
  email: string;
};

const dashed = (day: string): string => day.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');

/** The editor of one profile, as a person works it. */
export function editorOn(page: Page) {
  const block = (name: string) => page.getByRole('region', { name, exact: true });
  const type = (at: string, label: string, text: string) =>
    block(at).getByRole('textbox', { name: label, exact: true }).fill(text);
  const choose = (at: string, label: string, option: string) =>
    block(at).getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  const tick = (at: string, name: string, is = true) => block(at).getByRole('checkbox', { name }).setChecked(is);
  return {
    page,
    block,
    type,
    choose,
    tick,
    field: (at: string, label: string) => block(at).getByRole('textbox', { name: label, exact: true }),
    region: async (...path: string[]) => {
      for (const [at, name] of path.entries()) await choose('主办单位信息', ['省', '市', '区县'][at] ?? '', name);
    },
    person: async (at: string, person: Principal) => {
      await type(at, '姓名', person.name);
      await choose(at, '证件类型', '居民身份证');
      await type(at, '证件号码', person.certificate_number);
      await type(at, '起始', dashed(person.certificate_validity_date_start));
      if (person.certificate_validity_date_end === '长期') await tick(at, '长期');
      else await type(at, '终止', dashed(person.certificate_validity_date_end));
      await type(at, '手机号码', person.mobile);
      await type(at, '应急手机号码', person.emergency_contact);
      await type(at, '电子邮箱', person.email);
    },
    /** Presses 「保存档案」 and waits until it is said to be saved. */
    save: async () => {
      await page.getByRole('button', { name: '保存档案' }).click();
      await page.getByRole('status').filter({ hasText: '已保存「' }).waitFor();
    },
    back: () => page.getByRole('link', { name: '返回选项' }).click(),
    /** Waits until the edits are kept in the vault though not saved. */
    kept: () => page.getByRole('status').filter({ hasText: '已加密暂存' }).waitFor(),
  };
}

/** A new profile, opened from the options page. */
export async function newProfile(rig: Rig) {
  const options = await openOptions(rig);
  await options.page.getByRole('button', { name: '新建档案' }).click();
  await options.page.getByRole('heading', { name: '新建档案' }).waitFor();
  return editorOn(options.page);
}
