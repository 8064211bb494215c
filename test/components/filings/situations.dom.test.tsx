import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { pageTexts } from '../../../lib/texts/pages.ts';
import { type Situation, situations, standing } from '../../../lib/tracker/standing.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { showPopup } from '../show-popup.tsx';
import { situationWorlds } from './situation-worlds.ts';

const hour = 3_600_000;

const filingIn = (situation: Situation) => {
  const now = Date.now();
  const { happened: all, about } = situationWorlds[situation];
  const events = all.map(([ago, deed], at) => happened(deed, Math.round(now - ago * hour), `${at}`));
  return filingOf(events, { createdAt: now - 90 * 24 * hour, ...about });
};

beforeEach(() => page.viewport(400, 600));

describe.each(['zh-CN', 'en'] as const)('what a filing’s situation means, in %s', (lang) => {
  it.each(situations)('%s', async (situation) => {
    const listed = filingIn(situation);
    expect(standing({ ...listed, now: Date.now() })).toBe(situation);
    showPopup([listed], { lang });
    const texts = pageTexts(lang);
    const { title, means, todo } = texts.tracker.situations[situation];
    const isTimed = listed.clocks.some(({ kind }) => kind === 'sms');
    await expect.element(page.getByRole('heading', { name: /^示例甲/u, includeHidden: true })).toBeInTheDocument();
    if (!isTimed) {
      const group = page.getByText(title, { exact: true }).first().element().closest('details') as HTMLDetailsElement;
      group.open = true;
      // Whose turn it is not: the line is behind 「查看」.
      if (!document.body.textContent?.includes(todo))
        await page.getByRole('button', { name: texts.progress.openOf('示例甲') }).click();
    }
    await expect.element(page.getByText(todo).first()).toBeVisible();
    await expect.element(page.getByText(means, { exact: false }).first()).toBeVisible();
  });
});
