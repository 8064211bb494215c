import type { Page } from '@playwright/test';
import type { Practice } from '../portal/console/practice.ts';
import type { Model } from './wanted.ts';

/** What stands in the console's own form now. */
export const standing = (page: Page): Promise<Pick<Practice, 'truth' | 'step'> & { model: Model }> =>
  page.evaluate(() => {
    const { model, truth, step } = window.__practice as Practice;
    return { model, truth, step };
  }) as Promise<Pick<Practice, 'truth' | 'step'> & { model: Model }>;

/** Waits until rows of a step stand on the page. */
export const stepShown = (page: Page, step: number): Promise<unknown> =>
  page.waitForFunction(
    (at) => window.__practice?.step === at && (at === 5 || window.__practice.truth.some(({ shown }) => shown)),
    step,
  );
