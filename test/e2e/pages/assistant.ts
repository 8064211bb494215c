import { expect, type Page } from '@playwright/test';
import { type AxNode, axWithin, boxOfNode, clickNode } from '../ax.ts';

export const region = '备案领航';

type Wanted = { role: string; name: string | RegExp };

const fits =
  ({ role, name }: Wanted) =>
  (node: AxNode): boolean =>
    node.role === role && (typeof name === 'string' ? node.name.startsWith(name) : name.test(node.name));

/** The in-page assistant as a person meets it, in its closed shadow root. */
export const assistantOn = (page: Page) => {
  const nodes = () => axWithin(page, region);

  const find = async (wanted: Wanted, timeout = 10_000): Promise<AxNode> => {
    let found: AxNode | undefined;
    const look = async (): Promise<boolean> => {
      found = (await nodes()).find(fits(wanted));
      return found !== undefined;
    };
    await expect.poll(look, { timeout, message: `${wanted.role} ${wanted.name}` }).toBe(true);
    return found as AxNode;
  };

  const click = async (role: string, name: string | RegExp): Promise<void> =>
    clickNode(page, await find({ role, name }));

  /** A button that releases values counts only after it has been in plain sight for a moment; a person presses again. */
  const press = async (name: string): Promise<void> => {
    for (let tries = 0; tries < 5; tries++) {
      await page.waitForTimeout(350);
      const button = (await nodes()).filter(fits({ role: 'button', name })).at(-1);
      if (!button) return;
      await clickNode(page, button);
      if (!(await texts()).includes('请再按一次')) return;
    }
  };

  const texts = async (): Promise<string> =>
    (await nodes())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n');

  return {
    nodes,
    find,
    click,
    press,
    texts,
    isThere: async (): Promise<boolean> => (await nodes()).length > 0,
    boxes: async () =>
      Promise.all(
        (await nodes())
          .filter(({ role }) => ['button', 'combobox'].includes(role))
          .map((node) => boxOfNode(page, node)),
      ),
    /** What role=status says. */
    status: async (): Promise<string> => {
      const all = await nodes();
      return (
        all
          .filter(({ role }) => role === 'status')
          .map(({ name }) => name)
          .join(' ') || (await texts())
      );
    },
    /** Chooses a profile in the combobox and presses 「一键填充」. */
    fillFrom: async (profile: string): Promise<void> => {
      await click('combobox', '档案');
      await click('option', profile);
      await press('一键填充');
    },
    /** Waits until the fill has come to rest: the status names a count and it does not change any more. */
    settled: async (timeout = 30_000): Promise<string> => {
      let last = '';
      await expect
        .poll(
          async () => {
            const now = await texts();
            const same = now === last && /已填 \d+ 项/u.test(now) && !now.includes('正在填');
            last = now;
            return same;
          },
          { timeout, intervals: [300] },
        )
        .toBe(true);
      return last;
    },
  };
};
