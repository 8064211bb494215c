import { expect, type Page } from '@playwright/test';
import { zhCN } from '../../../lib/texts/zh-CN.ts';
import { type AxNode, axWithin, boxOfNode, clickNode } from '../ax.ts';

export const region = '备案领航';
/** A button that releases values counts only after it has been in plain sight for 300 ms, and the browser tells that late. */
const look = 500; // ms

type Wanted = { role: string; name: string | RegExp };

const fits =
  ({ role, name }: Wanted) =>
  (node: AxNode): boolean =>
    node.role === role && (typeof name === 'string' ? node.name.startsWith(name) : name.test(node.name));

/** The in-page assistant as a person meets it, in its closed shadow root. */
export const assistantOn = (page: Page, name = region) => {
  const nodes = () => axWithin(page, name);

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

  /** Does a deed again until it shows, as a person would whose click went astray because the panel had just moved. */
  const untilShows = async (deed: () => Promise<void>, shows: (all: AxNode[]) => boolean): Promise<void> => {
    for (let tries = 0; tries < 6; tries++) {
      await deed().catch(() => undefined);
      for (let looks = 0; looks < 8; looks++) {
        if (shows(await nodes())) return;
        await page.waitForTimeout(100);
      }
    }
    throw new Error(`nothing came of it: ${(await texts()).replaceAll('\n', ' | ')}`);
  };

  /** Looks, presses, and presses again where the answer is that it was too soon: that is none of what is waited for. */
  const press = async (name: string, shows: (all: AxNode[]) => boolean): Promise<void> => {
    await page.waitForTimeout(look);
    await untilShows(
      async () => {
        const button = (await nodes()).filter(fits({ role: 'button', name })).at(-1);
        if (button) await clickNode(page, button);
      },
      (all) => !all.some((node) => node.name === zhCN.panel.clickAgain) && shows(all),
    );
  };

  const texts = async (): Promise<string> =>
    (await nodes())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n');

  /** Chooses a profile in the combobox. */
  const choose = async (profile: string): Promise<void> => {
    // Where the page leaves no room the panel waits at the edge.
    const bar = await find({ role: 'StaticText', name: /档案|备案领航|领航/u }).then(nodes);
    if (!bar.some(fits({ role: 'combobox', name: '档案' }))) await click('button', '展开').catch(() => undefined);
    await find({ role: 'combobox', name: '档案' });
    await untilShows(
      () => click('combobox', '档案'),
      (all) => all.some(fits({ role: 'option', name: profile })),
    );
    await untilShows(
      () => click('option', profile),
      (all) => all.some(({ role, name }) => role === 'StaticText' && name.includes('←') && name.includes(profile)),
    );
  };

  return {
    nodes,
    find,
    click,
    press,
    texts,
    isThere: async (): Promise<boolean> => (await nodes()).length > 0,
    /** Is its element in the document at all, whether it shows something or not? */
    isMounted: (): Promise<boolean> => page.evaluate(() => document.querySelector('beian-pilot') !== null),
    /** Label and outcome of each row of the list, as its buttons are named; opens the list and shows it whole. */
    outcomes: async (): Promise<string[]> => {
      const list = await find({ role: 'button', name: /逐项/u });
      if (!list.expanded) await clickNode(page, list);
      const all = (await nodes()).find(fits({ role: 'button', name: /^全部$/u }));
      if (all) await clickNode(page, all);
      return (await nodes())
        .filter(
          ({ role, expanded, name }) =>
            role === 'button' && expanded !== undefined && !/逐项|设置|提示|指认/u.test(name),
        )
        .map(({ name }) => name);
    },
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
    choose,
    /** Chooses a profile in the combobox and presses 「一键填充」. */
    fillFrom: async (profile: string): Promise<void> => {
      await choose(profile);
      const before = await texts();
      await press('一键填充', (all) => {
        const now = all.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
        return now.join('\n') !== before && now.some((text) => /已填|正在填|请先核对/u.test(text));
      });
    },
    /**
     * Waits until the fill has come to rest: the status names a count and it does not change any more. Where rows are
     * missed the person is asked first, and goes on.
     */
    settled: async (timeout = 30_000): Promise<string> => {
      const go = '核对无误，继续填充';
      let last = '';
      await expect
        .poll(
          async () => {
            const now = await texts();
            if (now.includes('这一页与已知的表单不一样'))
              await press(go, (all) => !all.some(({ name }) => name === go));
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

export type AssistantOnPage = ReturnType<typeof assistantOn>;
