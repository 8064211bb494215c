import { assistantOn } from '../pages/assistant.ts';
import type { Rig } from '../rig.ts';
import type { Origin } from './attack.ts';

const paths: Record<Origin, string> = {
  console: 'wxamp/practice/filing?token=1&lang=zh_CN&subject=4&step=1',
  miit: '#/Integrated/index',
};
const hosts: Record<Origin, string> = { console: 'mp.weixin.qq.com', miit: 'beian.miit.gov.cn' };

/** The very same form at addresses that are not official, though some look so. */
const addresses: Record<string, (origin: Origin, port: number) => string> = {
  'another host': (origin, port) => `https://127.0.0.1:${port}/${paths[origin]}`,
  'the official host on another port': (origin, port) => `https://${hosts[origin]}:${port}/${paths[origin]}`,
  'the official host as a user’s name': (origin, port) => `https://${hosts[origin]}@127.0.0.1:${port}/${paths[origin]}`,
};
/** Windows a page of the official site opens and writes itself. */
const windows: Record<string, string> = {
  'a window of the page’s with a copy': `(() => { const other = window.open('about:blank'); other.document.write(document.documentElement.outerHTML); })()`,
  'a blob of the page’s with a copy': `window.open(URL.createObjectURL(new Blob([document.documentElement.outerHTML], { type: 'text/html' })))`,
};
/** The sentinel looks within half a second. */
const longEnough = 1500;

/** The practice ministry answers to its own host's name alone. */
export const elsewhereAttacks = (origin: Origin): readonly string[] => [
  ...(origin === 'console' ? Object.keys(addresses) : ['the official host on another port']),
  ...Object.keys(windows),
];

/** Shows the form at such an address. Returns what is wrong: something of ours stands there. */
export async function playElsewhere(rig: Rig, name: string, origin: Origin): Promise<string[]> {
  const page = await rig.context.newPage();
  try {
    const address = addresses[name];
    await page.goto(address ? address(origin, rig.port) : `https://${hosts[origin]}/${paths[origin]}`);
    const opened = address ? page : await Promise.all([page.waitForEvent('popup'), page.evaluate(windows[name] ?? '')]);
    const shown = Array.isArray(opened) ? opened[0] : opened;
    await shown
      .getByPlaceholder(/手机号/u)
      .or(shown.getByText('手机号码'))
      .first()
      .waitFor();
    await shown.waitForTimeout(longEnough);
    // A copy of the page has a copy of our element, which is empty.
    return (await assistantOn(shown).isThere()) ? [`something of ours at ${shown.url()}`] : [];
  } finally {
    for (const one of rig.context.pages()) if (one === page || (await one.opener()) === page) await one.close();
  }
}
