import type { Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { choose, fill } from '../demo/fill-from.ts';
import { type FormKit, inputOf } from '../e2e/pages/fields.ts';
import { startRig } from '../e2e/rig.ts';
import { company } from '../sample/company.ts';
import { bundle } from './bundle.ts';
import { aimAt } from './closed-shadow.ts';
import { deeds } from './deeds.ts';
import { atMost, type Figures, median, reported } from './figure.ts';
import { addressOf } from './fill-sides.ts';
import type { Keys } from './in-page/keys.ts';
import { warmUp } from './warm-up.ts';

/** Judging goes on beside typing: a key is painted as soon as without us. */
const aim = 1.1;
const slower = 4; // times, as on a weak machine
const form = { kit: 'weui' as FormKit, step: 1 };
const label = '手机号码';
/** Each key after the one before has been judged, so that every single one sets all rules off. */
const between = 350; // ms
const seen = 700; // ms until a button has been in sight for long enough
const keysEach = 12;

async function openForm(page: Page, code: string): Promise<void> {
  await page.goto(addressOf(form));
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
  await page.evaluate(code);
}

/** Digits typed and taken back again, with findings that come and go. */
async function typeKeys(page: Page): Promise<Keys> {
  await page.bringToFront();
  const input = inputOf(page, form.kit, label);
  await input.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(seen);
  await page.evaluate('benchWatch.take()');
  for (let at = 0; at < keysEach; at += 1) {
    await page.keyboard.press(at % 2 ? '1' : 'Backspace');
    await page.waitForTimeout(between);
  }
  return page.evaluate<Keys>('benchWatch.take()');
}

const throttle = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
};

/**
 * All rules over a whole filing at every key, the page at a quarter of its speed: this step as it stands, the others out
 * of the profile, with the list of findings open. Against the same form filled by a script, without the extension.
 */
export async function checksBench({ short }: { short: boolean }): Promise<Figures> {
  const [watch, script] = [await bundle('./in-page/keys.ts'), await bundle('./in-page/ideal-script.ts')];
  const [withIt, without] = [await startRig(), await startRig({ extension: false })];
  const rounds: { ours: Keys; bare: Keys }[] = [];
  try {
    await warmUp(withIt);
    const [ours, bare] = [await withIt.context.newPage(), await without.context.newPage()];
    await openForm(bare, `${watch};${script}`);
    await bare.evaluate(`benchScript.prepare(${JSON.stringify(form.kit)}, ${JSON.stringify(deeds[form.step])})`);
    await bare.evaluate('benchScript.run()');
    await openForm(ours, watch);
    await choose(ours, company.icp_subject.base_info.name);
    await fill(ours);
    const { x, y } = await aimAt(ours, `▸ ${zhCN.checking.title}`, 'checks');
    await ours.waitForTimeout(seen);
    await ours.mouse.click(x, y);
    for (const page of [ours, bare]) await throttle(page);
    await typeKeys(ours); // warm
    await typeKeys(bare);
    for (let left = short ? 3 : 7; left > 0; left -= 1)
      rounds.push({ bare: await typeKeys(bare), ours: await typeKeys(ours) });
  } finally {
    await withIt.close();
    await without.close();
  }
  // All keys of a side together: rounds go by turns, so whatever else the machine does meets both alike.
  const paint = (side: 'ours' | 'bare') => median(rounds.flatMap((round) => round[side].painted));
  const worst = (side: 'ours' | 'bare') => median(rounds.map((round) => Math.max(...round[side].painted)));
  const heard = rounds.flatMap(({ ours }) => ours.heard);
  if (heard.length < rounds.length * 3) throw new Error(`judged only ${heard.length} keys of ${rounds.length} rounds`);
  return {
    'checks.keyToPaintWithOverWithout': atMost(aim, paint('ours') / paint('bare'), {
      with: paint('ours'),
      without: paint('bare'),
      longestWith: worst('ours'),
      longestWithout: worst('bare'),
    }),
    // From the key to the finding on the screen, the 120 ms of waiting for another key among it.
    'checks.keyToFindingMs': reported(median(heard), { longest: Math.max(...heard), keys: heard.length }),
  };
}
