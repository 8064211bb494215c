import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import type { Rig } from '../rig.ts';
import type { AssistantOnPage } from './assistant.ts';

/** 「指认」 in the assistant's panel, as a person goes about it. */
export const teachingOn = (page: Page, assistant: AssistantOnPage) => {
  const said = (text: string | RegExp) => expect.poll(assistant.texts, { message: 'what is said' }).toMatch(text);

  const open = async (): Promise<void> => {
    await assistant.find({ role: 'button', name: /^[▸▾]?\s*指认$/u });
    const isOpen = (await assistant.nodes()).some(({ name, expanded }) => /指认$/u.test(name) && expanded === true);
    if (!isOpen) await assistant.click('button', /^[▸▾]?\s*指认$/u);
    await assistant.find({ role: 'button', name: '在页面上选一项' });
  };

  /** Chooses among the fields a row may be, by its pinyin initials, and says so. */
  const choose = async (letters: string, field: string): Promise<void> => {
    await assistant.find({ role: 'option', name: field });
    await page.keyboard.type(letters);
    await page.keyboard.press('Enter');
    await assistant.press(`记住：这一项是「${field}」`, (all) =>
      all.some(({ role, name }) => role === 'StaticText' && name.startsWith('已记住')),
    );
  };

  return {
    open,
    said,
    choose,
    /** From the list in the panel. */
    teach: async (label: string, letters: string, field: string): Promise<void> => {
      await open();
      await assistant.click('button', `指认：${label} 是…`);
      await choose(letters, field);
      await said(`已记住：「${label}」是「${field}」`);
    },
    never: async (label: string): Promise<void> => {
      await assistant.press(`不要填这一项：${label}`, (all) =>
        all.some(({ name }) => name.includes(`已记住：不填「${label}」`)),
      );
    },
    /** Names of what the open list offers. */
    offered: async (): Promise<string[]> =>
      (await assistant.nodes()).filter(({ role }) => role === 'option').map(({ name }) => name),
  };
};

/** Everything taught so far is forgotten. */
export async function forgetAll(rig: Rig): Promise<void> {
  const page = await rig.openOwn('options.html');
  await page.evaluate("chrome.runtime.sendMessage({ name: 'forgetAllTaught', request: {} })");
  await page.close();
}
