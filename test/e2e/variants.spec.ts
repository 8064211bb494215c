import { type FieldId } from '../../lib/fields/index.ts';
import { togetherOf } from '../../lib/fields/groups.ts';
import { expect, test } from './fixtures.ts';
import { allPairs } from './pairs.ts';
import { type Client, openConsole, stepCount } from './pages/console.ts';

// Every value of every factor of portal-markup §1.6 with every value of every other.
const pairs = allPairs({
  frame: ['top', 'iframe', 'nested', 'shadow'],
  labels: ['label', 'p', 'placeholder'],
  region: ['cascader', 'dropdowns'],
  date: ['typeable', 'readonly'],
  longterm: ['checkbox', 'option'],
  clicks: ['any', 'trusted'],
  ocr: ['off', 'empty', 'overwrite'],
  timing: ['0', '2', '8'],
  classes: ['named', 'hashed'],
});

interface Case {
  name: string;
  client: Client;
  variant: Record<string, string>;
}

const cases: Case[] = [
  ...pairs.map((variant, at): Case => ({ name: Object.values(variant).join(' '), client: at % 4 === 3 ? 'person' : 'company', variant })),
  ...(['element', 'plain'] as const).flatMap((kit) =>
    (['company', 'person'] as const).map((client): Case => ({ name: `${kit} ${client}`, client, variant: { kit } })),
  ),
];

/** Custom controls that a person works by clicks alone: a page that takes only trusted clicks keeps them for the person. */
const clicked = (control: string, { date }: Record<string, string>): boolean =>
  ['choice', 'region', 'choices', 'checkboxes', 'radio', 'checkbox'].includes(control) || (control === 'date' && date === 'readonly');
/** With hashed classes nothing tells a custom control; native ones are all there. */
const custom = (control: string, { date }: Record<string, string>): boolean =>
  ['choice', 'region'].includes(control) || (control === 'date' && date === 'readonly');

for (const { name, client, variant } of cases) {
  test(`fills ${client}: ${name}`, async ({ rig }) => {
    test.setTimeout(240_000);
    const page = await rig.context.newPage();
    const form = await openConsole(page, client, variant);
    let right = 0;
    const open: string[] = [];
    const reasons: string[] = [];
    for (let step = 0; step < stepCount - 1; step++) {
      if (step > 0) await form.go(step);
      const verdict = await form.fillStep({ patience: variant.timing === '8' && step === 0 ? 10_000 : 2500 });
      expect.soft(verdict.wrong, `step ${step}: wrong values`).toEqual([]);
      right += verdict.right.length;
      open.push(...verdict.open);
      if (verdict.open.length > 0) reasons.push(...(await form.reasons()));
    }
    const controls = await form.controlsById();
    const excused = open.filter((id) => {
      const control = controls[id] ?? '';
      return (variant.clicks === 'trusted' && clicked(control, variant)) || (variant.classes === 'hashed' && custom(control, variant));
    });
    // What belongs together with a control that only the person can work is left whole to the person.
    const together = open.filter((id) => excused.some((other) => togetherOf(id as FieldId).includes(other as FieldId)));
    const missed = open.filter((id) => !excused.includes(id) && !together.includes(id));
    console.log(`${client} ${name}: ${right} right, ${open.length} left${open.length > 0 ? `: ${reasons.join('; ')}` : ''}`);
    expect(right, 'a fill that fills nothing').toBeGreaterThan(8);
    expect(missed.length / (right + missed.length), `missed ${missed.join(', ')}`).toBeLessThanOrEqual(0.01);
    await page.close();
  });
}
