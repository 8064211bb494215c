import { startRig } from '../e2e/rig.ts';
import { bundle } from './bundle.ts';
import { atMost, type Figures, median, reported } from './figure.ts';
import { type FillTime, idealTime, ourTime } from './fill-sides.ts';
import { warmUp } from './warm-up.ts';

const aims = { weui: 1.3, element: 1.3, plain: 2 };
const steps = { organizer: 0, principal: 1 };

type Kit = keyof typeof aims;
type Step = keyof typeof steps;
type Round = Record<Step, { ours: FillTime; ideal: FillTime }>;

const total = (round: Round, side: 'ours' | 'ideal'): number =>
  Object.values(round).reduce((sum, step) => sum + step[side].right, 0);

function figuresOf(kit: Kit, rounds: readonly Round[]): Figures {
  const of = (read: (round: Round) => number): number => median(rounds.map(read));
  const detail = Object.fromEntries(
    (Object.keys(steps) as Step[]).flatMap((step) => [
      [`${step}Ms`, of((round) => round[step].ours.right)],
      [`${step}IdealMs`, of((round) => round[step].ideal.right)],
    ]),
  );
  const settling = (round: Round): number => round.organizer.ours.settling + round.principal.ours.settling;
  return {
    [`fillOverIdealScript.${kit}`]: atMost(
      aims[kit],
      of((round) => total(round, 'ours') / total(round, 'ideal')),
      detail,
    ),
    [`settlingOverFill.${kit}`]: reported(
      of((round) => settling(round) / total(round, 'ours')),
      { settlingMs: of(settling) },
    ),
  };
}

/**
 * From the release click to the last correct write in the page's own model, against a script written by hand for each
 * kit that already knows every control; two steps of the form together. What comes after the last write is told apart.
 */
export async function fillBench({ short }: { short: boolean }): Promise<Figures> {
  const code = { watch: await bundle('./in-page/fill-watch.ts'), ideal: await bundle('./in-page/ideal-script.ts') };
  const [withIt, without] = [await startRig(), await startRig({ extension: false })];
  const figures: Figures = {};
  try {
    await warmUp(withIt);
    for (const kit of Object.keys(aims) as Kit[]) {
      const rounds: Round[] = [];
      for (let left = short ? 3 : 7; left > 0; left -= 1) {
        const round = {} as Round;
        for (const [name, step] of Object.entries(steps) as [Step, number][]) {
          const ideal = await idealTime(without.context, { kit, step }, code);
          round[name] = { ideal, ours: await ourTime(withIt.context, { kit, step }, code) };
        }
        rounds.push(round);
      }
      Object.assign(figures, figuresOf(kit, rounds));
    }
  } finally {
    await withIt.close();
    await without.close();
  }
  return figures;
}
