import type { Page } from '@playwright/test';
import { boxOfNode, styleOfNode } from '../ax.ts';
import type { WorkerPage } from '../pages/worker.ts';
import type { Rig } from '../rig.ts';
import type { Attack, Origin } from './attack.ts';
import { canariesOn, enterStage, fillButton } from './stage.ts';
import type { Heard } from './witness.ts';

/** Longer than the button has to be in sight before it counts, and than the browser takes to see what is in sight. */
const inSight = 600;
/** Time enough for a grant to be opened and the first value to be written. */
const aMoment = 400;

type Stage = Awaited<ReturnType<typeof enterStage>> & { sent: readonly string[]; origin: Origin };

/** Requests of a page, as far as they could carry a value. */
const listenTo = (page: Page): string[] => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
  return sent;
};

const grantsOf = async (worker: WorkerPage): Promise<number> =>
  JSON.stringify((await worker.chrome<Record<string, unknown>>('storage.session.get', 'grants')) ?? {}).split('"tabId"')
    .length - 1;

/** What every frame of the page has heard so far. */
const hearAll = (page: Page) =>
  Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          window.__witness.sweep();
          const { heard, wrong, filled } = window.__witness;
          return { heard, wrong, filled, origin };
        })
        .catch(() => ({ heard: [], wrong: [], filled: false, origin: '' })),
    ),
  );

/** What is wrong with that: values heard before the press, elsewhere than shown, or not of this form at all. */
async function heardWrong({ page, origin, sent }: Stage, pressed: boolean): Promise<string[]> {
  const canaries = canariesOn(origin);
  const frames = await hearAll(page);
  const asked = sent.flatMap((text) => canaries.filter(({ value }) => text.includes(value)));
  const heard: (Partial<Heard> & { where: string; value: string; foreign?: boolean })[] = [
    ...asked.map(({ value }) => ({ where: 'request', value })),
    ...frames.flatMap((frame) => frame.heard.map((one) => ({ ...one, foreign: frame.origin !== frames[0]?.origin }))),
  ];
  const wrong = heard.flatMap(({ where, value, row, seen, foreign }) => {
    const canary = canaries.find((one) => one.value === value);
    if (!pressed || !canary?.ours) return [`${value} (${where})`];
    if (foreign) return [`${value} in a frame of another origin (${where})`];
    // What a page does with a value once it has it is its own.
    if (!where.match(/^(?:input|setter)$/u)) return [];
    if (row !== undefined && !row.includes(canary.row))
      return [`${value} put where the page says 「${row}」 (${where})`];
    return seen === false ? [`${value} put where nobody sees it (${where})`] : [];
  });
  return [...new Set([...wrong, ...frames.flatMap((frame) => frame.wrong)])];
}

const looksBy = ['display', 'visibility', 'opacity', 'color', 'background-color', 'font-family', 'font-size'];

/** How the button is drawn: its box, its styles, the length of its text. */
const looks = async ({ page, assistant, button }: Stage): Promise<string> => {
  const now = await button();
  const styles = now ? await Promise.all(looksBy.map((name) => styleOfNode(page, now.node, name))) : [];
  const texts = (await assistant.nodes()).filter(({ role, name }) => role === 'StaticText' && name === fillButton.name);
  const lengths = await Promise.all(texts.map((text) => boxOfNode(page, text).then(({ width }) => width)));
  return JSON.stringify([now?.box, ...styles, ...lengths]);
};

async function act(stage: Stage, person: Attack['person']): Promise<void> {
  const { page, at } = stage;
  if (person === 'nothing') return;
  const now = await stage.button();
  if (person === 'key') {
    const session = await page.context().newCDPSession(page);
    if (now) await session.send('DOM.focus', { backendNodeId: now.node.backendId }).catch(() => undefined);
    await session.detach();
    return page.keyboard.press('Enter');
  }
  const to = person === 'press' ? (now ?? at) : at;
  if (to) await page.mouse.click(to.x, to.y);
}

const wasFilled = async (page: Page): Promise<boolean> => (await hearAll(page)).some(({ filled }) => filled);

/** Presses as an honest person would, once more where the button says so, and waits for the fill to come to rest. */
async function fill(stage: Stage): Promise<void> {
  const { page, assistant } = stage;
  for (let tries = 0; tries < 4 && !(await wasFilled(page)); tries++) {
    await act(stage, 'press');
    for (let looked = 0; looked < 5; looked++) {
      await page.waitForTimeout(100);
      if (/已填|正在填/u.test(await assistant.texts().catch(() => ''))) {
        await assistant.settled(5000).catch(() => undefined);
        return;
      }
    }
  }
}

async function playOn(stage: Stage, worker: WorkerPage, { deed, person, must }: Attack): Promise<string[]> {
  const { page } = stage;
  const before = await grantsOf(worker);
  const looked = must === 'stay in sight' ? await looks(stage) : '';
  if (deed) await page.evaluate(`(${deed})(document.querySelector('beian-pilot'))`);
  await page.waitForTimeout(inSight);
  if (must === 'stay in sight') {
    const now = await looks(stage);
    return now === looked ? [] : [`looks otherwise: ${now}`];
  }
  if (must === 'release nothing') {
    await act(stage, person);
    await page.waitForTimeout(aMoment);
    return (await grantsOf(worker)) === before ? heardWrong(stage, false) : ['a grant was opened'];
  }
  await fill(stage);
  const wrong = await heardWrong(stage, true);
  return must === 'fill as shown' && !(await wasFilled(page)) ? [...wrong, 'an honest press filled nothing'] : wrong;
}

interface Stand {
  rig: Rig;
  worker: WorkerPage;
}

const enter = async (rig: Rig, origin: Origin, before?: () => void): Promise<Stage> => {
  const page = await rig.context.newPage();
  const sent = listenTo(page);
  return { ...(await enterStage(page, { origin, ours: rig.extensionId, before })), sent, origin };
};

/** One attack on a page of its own. Returns what is wrong: empty, if the attack has failed. */
export async function play({ rig, worker }: Stand, attack: Attack, origin: Origin): Promise<string[]> {
  const stage = await enter(rig, origin, attack.before);
  const early = await heardWrong(stage, false);
  const wrong = early.length > 0 ? early.map((one) => `before the press: ${one}`) : await playOn(stage, worker, attack);
  await stage.page.close();
  return wrong;
}

/** Attacks that can be taken back, one after the other on one page; at last an honest press, which fills. */
export async function playInTurn(
  { rig, worker }: Stand,
  attacks: readonly Attack[],
  origin: Origin,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let stage = await enter(rig, origin);
  for (const attack of attacks) {
    const wrong = await playOn(stage, worker, attack);
    found.set(attack.name, wrong);
    if (wrong.length === 0) {
      await stage.page.evaluate(() => window.__lure.restore());
      await stage.assistant.find(fillButton);
    } else {
      await stage.page.close();
      stage = await enter(rig, origin);
    }
  }
  await stage.page.waitForTimeout(inSight);
  await fill(stage);
  const said = await stage.assistant.texts();
  found.set('an honest press afterwards', /已填 [1-9]/u.test(said) ? [] : [said]);
  await stage.page.close();
  return found;
}
