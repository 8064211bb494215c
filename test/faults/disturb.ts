import { en } from '../../lib/texts/en.ts';
import { pagesEn } from '../../lib/texts/pages.en.ts';
import { pagesZhCN } from '../../lib/texts/pages.zh-CN.ts';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { type FaultKind, kindsAt } from './hooks.ts';
import { beginnings, type Scenario } from './scenarios.ts';
import { lost, view } from './view.ts';
import { ask, get, type Outcome, restart, restore, run, type Snapshot, snapshot } from './world.ts';

/** One thing to go wrong: at which crossing, and how. */
export interface Fault {
  at: number;
  kind: FaultKind;
  crossing: string;
}

export interface Prepared {
  scenario: Scenario;
  start: Snapshot;
  found: unknown;
  before: string;
  after: string;
  crossings: number;
  faults: Fault[];
}

/** What is there once the vault is open. */
async function seen({ passphrase }: Scenario): Promise<string> {
  const { mode, locked, retryAt } = await get('vaultState', {});
  if (mode === 'new') return 'nothing chosen';
  // A try that was cut off counts as a wrong one: the next is taken a second later.
  if (retryAt !== undefined) await new Promise((resolve) => setTimeout(resolve, retryAt - Date.now() + 1));
  if (locked) await get('unlock', { passphrase: passphrase ?? '' });
  return view();
}

async function again(start: Snapshot): Promise<void> {
  await restore(start);
  await restart();
}

const deedOf = ({ scenario, found }: Pick<Prepared, 'scenario' | 'found'>) => scenario.deed(ask, found);

/** Plays a scenario undisturbed: what is there before and after, and every crossing in between. */
export async function prepare(scenario: Scenario): Promise<Prepared> {
  await beginnings[scenario.begin ?? 'open']();
  await restart();
  if (!scenario.begin) await get('protect', {});
  const found = await scenario.prepare();
  await restart();
  const start = await snapshot();
  const before = await seen(scenario);
  await again(start);
  const { outcome, crossings } = await run(() => deedOf({ scenario, found }));
  if (nameOf(outcome) !== acknowledged) throw new Error(`undisturbed: ${nameOf(outcome)}`);
  await restart();
  const after = await seen(scenario);
  const faults = crossings.flatMap((crossing, at) =>
    kindsAt(crossing).map((kind) => ({ at: at + 1, kind, crossing: crossing.name })),
  );
  return { scenario, start, found, before, after, crossings: crossings.length, faults };
}

const acknowledged = 'acknowledged';
const nameOf = (outcome: Outcome): string =>
  outcome === 'ended' ? 'ended' : 'fault' in outcome ? outcome.fault : acknowledged;

/** What a person may find afterwards, by what they were told. Nobody can tell who got no answer. */
const sound = (how: string, { before, after }: Prepared): string[] => {
  if (how === acknowledged) return [after];
  return how === 'ended' || how === 'noAnswer' ? [before, after] : [before];
};

const hasText = (how: string): boolean =>
  ['ended', acknowledged].includes(how) ||
  [
    { ...zhCN.faults, ...pagesZhCN.faults },
    { ...en.faults, ...pagesEn.faults },
  ].every((texts) => Object.hasOwn(texts, how));

/** The same, and whatever else goes wrong on the way is told with the fault it came from. */
export const disturb = (prepared: Prepared, fault: Fault): Promise<string[]> =>
  played(prepared, fault).catch((error) => [`${fault.at} ${fault.crossing}, ${fault.kind}: ${error}`]);

/** Plays a scenario with one fault, starts the worker anew and looks: what is wrong, in a line, or nothing. */
async function played(prepared: Prepared, { at, kind, crossing }: Fault): Promise<string[]> {
  const { scenario, start, before, after } = prepared;
  await again(start);
  const { outcome } = await run(() => deedOf(prepared), { at, kind });
  await restart({ atOnce: true });
  const how = nameOf(outcome);
  const now = await seen(scenario);
  const wrong = [
    ...(sound(how, prepared).includes(now)
      ? []
      : [`then ${now === after ? 'done' : now === before ? 'not done' : 'half done'}`]),
    ...(hasText(how) ? [] : ['without a text']),
    ...(await lost()).map((from) => `lost ${from}`),
  ];
  if (now === before && now !== after && wrong.length === 0) {
    const next = nameOf(await deedOf(prepared));
    await restart();
    if (next !== acknowledged || (await seen(scenario)) !== after) wrong.push(`tried again: ${next}`);
  }
  return wrong.map((what) => `${at} ${crossing}, ${kind}: ${how}, ${what}`);
}
