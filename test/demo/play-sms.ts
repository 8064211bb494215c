import type { Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { assistantOn } from '../e2e/pages/assistant.ts';
import type { Practice } from '../portal/miit/rehearsal.ts';
import type { DemoFiling } from './filings.ts';
import { choose, fill } from './fill-from.ts';
import { rowOutcomes } from './outcomes.ts';
import type { Played } from './play-filing.ts';
import { type Presses, takePresses } from './presses.ts';

const standing = (page: Page): Promise<Pick<Practice, 'model' | 'requests'>> =>
  page.evaluate(() => {
    const { model, requests } = (window as unknown as { __practice: Practice }).__practice;
    return { model, requests };
  });

const typed = (...texts: string[]): Presses => ({ clicks: texts.length, keys: texts.join('').length });

/** Who gets an SMS after a filing: one person where both principals are the same. */
const receivers = ({ body }: DemoFiling) => {
  const principal = (part: string) =>
    (body as Record<string, { principal_info: { mobile: string; certificate_number: string } }>)[part]?.principal_info;
  const all = [
    { role: zhCN.persons.subjectPrincipal, of: principal('icp_subject') },
    { role: zhCN.persons.appletPrincipal, of: principal('icp_applets') },
  ].map(({ role, of }) => ({ role, mobile: of?.mobile ?? '', tail: of?.certificate_number.slice(-6) ?? '' }));
  const different = all.filter(({ mobile }, at) => all.findIndex((one) => one.mobile === mobile) === at);
  return different.map((receiver, at) => ({ ...receiver, nth: at + 1, asked: different.length > 1 }));
};

type Receiver = ReturnType<typeof receivers>[number];

/** From the phone, whose newest SMS to this number is read, to the ministry's page as far as the captcha. */
async function playOne(page: Page, filing: DemoFiling, receiver: Receiver, folder: string) {
  const { nth, role, mobile, tail, asked } = receiver;
  const assistant = assistantOn(page);
  const shot = (when: string) => page.screenshot({ path: `${folder}/${filing.id}-sms-${nth}-${when}.png` });
  const sms = page.getByRole('listitem').filter({ hasText: mobile }).last();
  const code = (await sms.locator('b').textContent()) ?? '';
  await shot('phone');
  await sms.getByRole('link').click();
  await assistant.find({ role: 'button', name: zhCN.panel.fill });
  await shot('before');
  await takePresses(page);
  await choose(page, filing.profile);
  if (asked) await assistant.click('radio', role);
  await fill(page);
  const filling = await takePresses(page);
  const { model } = await standing(page);
  const rows = await rowOutcomes(page);
  await takePresses(page);
  await page.getByPlaceholder('请输短信验证码').click();
  await page.keyboard.type(code);
  const own = await takePresses(page);
  await shot('after');
  const { model: done, requests } = await standing(page);
  const wrong = [
    ...(String(model.verify.mobile) === mobile ? [] : ['手机号没有填对']),
    ...(model.verify.tail === tail ? [] : ['证件号码后 6 位没有填对']),
    ...(model.verify.code === '' && String(done.verify.code) === code ? [] : ['短信验证码不是由人填的']),
    ...(requests.length === 0 ? [] : ['页面被提交了']),
  ];
  return { title: `短信核验（${role}）`, rows, filling, own, byHand: typed(mobile, tail), wrong };
}

/** Every SMS the filing brought, one after the other, each up to the filled page of the ministry. */
export async function playSms(page: Page, filing: DemoFiling, folder: string): Promise<Played[]> {
  const phone = page.url();
  const played: Played[] = [];
  for (const receiver of receivers(filing)) {
    await page.goto(phone);
    played.push(await playOne(page, filing, receiver, folder));
  }
  return played;
}
