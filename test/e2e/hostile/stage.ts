import type { Page } from '@playwright/test';
import { company } from '../../sample/company.ts';
import { boxOfNode } from '../ax.ts';
import { clients, openConsole } from '../pages/console.ts';
import { openMiit } from '../pages/miit.ts';
import type { Origin } from './attack.ts';
import { lure } from './lure.ts';
import { type Canary, witness } from './witness.ts';

const { principal_info: principal } = company.icp_subject;
const { principal_info: second } = company.icp_applets;
const profile = clients.company.account;

export const fillButton = { role: 'button', name: '一键填充' };

/** Of the step or form that is open, and what must never be there. */
const shown: Record<Origin, readonly [value: string, row: string][]> = {
  console: [
    [principal.mobile, '手机号码'],
    [principal.email, '电子邮箱'],
    [principal.emergency_contact, '应急'],
    [principal.certificate_number, '证件号码'],
  ],
  miit: [
    [principal.mobile, '手机号'],
    [principal.certificate_number.slice(-6), '证件号码后6位'],
  ],
};
const never = [
  company.icp_subject.organize_info.certificate_number,
  company.icp_subject.base_info.address,
  company.icp_subject.legal_person_info.certificate_number,
  second.mobile,
  second.email,
  second.emergency_contact,
  second.certificate_number,
];

export const canariesOn = (origin: Origin): Canary[] => [
  ...shown[origin].map(([value, row]) => ({ value, row, ours: true })),
  ...never.map((value) => ({ value, row: '', ours: false })),
  ...(origin === 'miit' ? [principal.email, principal.emergency_contact, principal.certificate_number] : []).map(
    (value) => ({ value, row: '', ours: false }),
  ),
];

const open: Record<Origin, (page: Page) => ReturnType<typeof openMiit> | ReturnType<typeof openConsole>> = {
  console: (page) => openConsole(page, 'company', { step: '1' }),
  miit: (page) => openMiit(page, 'index'),
};

/** A form with the witness in it, a profile chosen, and the button in sight. */
export async function enterStage(
  page: Page,
  { origin, ours, before }: { origin: Origin; ours: string; before?: () => void },
) {
  await page.addInitScript(witness, { canaries: canariesOn(origin), ours });
  await page.addInitScript(lure);
  if (before) await page.addInitScript(before);
  const { assistant } = await open[origin](page);
  await assistant.choose(profile);
  if (origin === 'miit') await assistant.click('radio', '主体负责人');
  await assistant.find(fillButton);
  /** The button as it stands now; none where it is not drawn. */
  const button = async () => {
    const node = (await assistant.nodes()).findLast(({ role, name }) => role === 'button' && name === fillButton.name);
    const box = node && (await boxOfNode(page, node).catch(() => undefined));
    return node && box && { node, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return { page, assistant, button, at: await button() };
}
