import { togetherOf } from '../../lib/fields/groups.ts';
import type { FieldId } from '../../lib/fields/index.ts';
import { expect, test } from './fixtures.ts';
import { type Client, openConsole, stepCount } from './pages/console.ts';
import type { Rig } from './rig.ts';

type Variant = Record<string, string>;

const furtherKits = ['element-plus', 'tdesign', 'ant'];
const byClick = ['choice', 'region', 'choices', 'checkboxes', 'radio', 'checkbox'];

/**
 * Rows nobody but the person can fill in a variant: custom controls on a page that takes trusted clicks only, and, where
 * class names tell nothing, whatever is no native control or cannot be written as one. Plain controls are always native;
 * real Element UI keeps its class names and, in a shadow root, its dates do not work (popper.js).
 */
function isPersons(control: string, { clicks, classes, date, longterm, kit = 'weui', frame }: Variant): boolean {
  const readonly = control === 'date' && date === 'readonly';
  // Known miss: a choice of 固定期限 or 长期 between the dates is one control more than a period has, so all of it stays open.
  if (kit === 'plain') return readonly || (control === 'date' && longterm === 'option');
  if (kit === 'element' && frame === 'shadow' && control === 'date') return true;
  if (clicks === 'trusted')
    return (
      byClick.includes(control) || readonly || (control === 'date' && (kit === 'element' || longterm === 'option'))
    );
  // Their choices look like texts that can only be read, or say that they are lists: both are left alone.
  if (classes === 'hashed' && furtherKits.includes(kit))
    return ['choice', 'choices', 'region', 'date'].includes(control);
  return classes === 'hashed' && kit === 'weui' && (['choice', 'region'].includes(control) || readonly);
}

/** Fills a whole filing of the client in one variant: no value wrong anywhere, every row that can be filled right. */
export async function fillsVariant(rig: Rig, client: Client, variant: Variant): Promise<void> {
  test.setTimeout(240_000);
  const page = await rig.context.newPage();
  const form = await openConsole(page, client, variant);
  const controls = await form.controlsById();
  // Rows of the 小程序负责人 come only after 手动填写; they are drawn like the 主体负责人's.
  const controlOf = (id: string): string => controls[id] ?? controls[id.replace('icp_applets.', 'icp_subject.')] ?? '';
  // What belongs together with a control that only the person can work is left whole to the person.
  // Known misses where lists tell nothing but that they are lists: too little is left of the mini program's step to be
  // known as a form, and a person's own rows not to be told from an organisation's while 主办者性质 cannot be read.
  const tellsLittle = variant.classes === 'hashed' && ['element-plus', 'ant'].includes(variant.kit ?? '');
  const ofAPerson = ['icp_subject.base_info.name', 'icp_subject.organize_info.certificate_address'];
  // The same where only prompts tell anything and the lists are hidden: 姓名 is somebody's, and no row around it says whose.
  const tellsNobody =
    tellsLittle || (variant.classes === 'hashed' && variant.labels === 'placeholder' && variant.region === 'dropdowns');
  const isKnown = (id: string): boolean =>
    !(tellsLittle && id.startsWith('icp_applets.base_info.')) &&
    !(tellsNobody && client === 'person' && ofAPerson.includes(id));
  const wanted = (id: string): boolean =>
    isKnown(id) && !togetherOf(id as FieldId).some((other) => isPersons(controlOf(other), variant));
  const right: string[] = [];
  const open: string[] = [];
  const reasons: string[] = [];
  for (let step = 0; step < stepCount - 1; step++) {
    if (step > 0) await form.go(step);
    const verdict = await form.fillStep({ patience: variant.timing === '8' && step === 0 ? 12_000 : 6000, wanted });
    expect.soft(verdict.wrong, `step ${step}: wrong values`).toEqual([]);
    right.push(...verdict.right);
    open.push(...verdict.open);
    if (verdict.open.length > 0) reasons.push(...(await form.reasons()));
  }
  const missed = open.filter(wanted);
  console.log(
    `${client} ${Object.values(variant).join(' ')}: ${right.length} right, ${open.length} left${open.length > 0 ? `: ${[...open, ...reasons].join('; ')}` : ''}`,
  );
  // The least there is: a person's form on Element in a shadow root, where only texts take a script's hand.
  expect(right.length, 'a fill that fills nothing').toBeGreaterThanOrEqual(8);
  expect(missed.length / (right.length + missed.length), `missed ${missed.join(', ')}`).toBeLessThanOrEqual(0.01);
  await page.close();
}
