import type { Page } from '@playwright/test';
import { ask } from '../../portal/miit/rehearsal.ts';
import { assistantOn } from './assistant.ts';

/** The two routes of the ministry's site that carry the widget. */
export type MiitRoute = 'index' | 'ComplaintA';

/** The ministry's practice page, opened on a route in a variant. */
export async function openMiit(page: Page, route: MiitRoute, variant: Record<string, string> = {}) {
  await page.goto(`https://beian.miit.gov.cn/?${new URLSearchParams(variant)}#/Integrated/${route}`);
  const form = page.locator('form').filter({ visible: true });
  await form.first().waitFor();
  return {
    page,
    form,
    assistant: assistantOn(page),
    model: () => ask(page, ({ model }) => model),
    requests: () => ask(page, ({ requests }) => requests.map(({ path }) => path)),
    tab: (name: '短信核验' | '短信重发') => page.locator('h5').filter({ hasText: name }).last().click(),
    submit: form.getByRole('button', { name: '提交' }),
    row: (prompt: string) => form.getByPlaceholder(prompt),
  };
}
