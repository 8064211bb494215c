import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import { lifeApi } from '../../portal/life-api.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { openConsole } from '../pages/console.ts';
import type { Stage } from './screen.ts';
import { sendFromPage } from './send-from-page.ts';
import { stillTime } from './still-build.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
const spare = 'icp_subject.principal_info.emergency_contact';

export const passphrase = '马 电池 订书钉 示例';
/** The mini program whose filing the console says something new of. */
export const statusApplet = '示例课堂助手';
/** A row in words nobody has seen. */
export const strangeWords = { step: '1', words: JSON.stringify({ [spare]: '备用联络号' }) };

const taughtRow = {
  as: spare,
  signature: {
    step: '主体负责人信息填写',
    section: '主体负责人信息',
    label: '备用联络号',
    controls: [{ kind: 'text', inputType: 'text', prompt: '请输入', own: '', short: false }],
  },
} as const;

type Bare<Event = FilingEvent> = Event extends FilingEvent ? Omit<Event, 'id' | 'noted' | 'at'> : never;
/** What happened, so many hours ago. */
const events = (...past: (Bare & { ago: number })[]): FilingEvent[] =>
  past.map(({ ago, ...event }, at) => {
    const time = stillTime - ago * hour;
    return { ...event, id: `sample-${at}`, at: time, noted: time } as FilingEvent;
  });

const begun = { kind: 'first', combined: false } as const;

async function keep({ send, ids, rig }: World): Promise<void> {
  for (const body of [person, company]) await send('importBody', { text: JSON.stringify(body) });
  const [profile] = (await send('profiles', {})).filter(({ name }) => name === company.icp_subject.base_info.name);
  const [applet] = profile?.applets ?? [];
  Object.assign(ids, { profile: profile?.id, applet: applet?.id });
  const detail = { profileId: profile?.id, appletId: applet?.id };
  const add = async (label: string, past: FilingEvent[], more: object = {}) =>
    (await send('addFiling', { ...begun, label, events: past, detail: more })).filingId;

  ids.verifying = await add(
    '示例点单',
    events({ type: 'submitted', ago: 50 }, { type: 'statusSeen', code: '4', ago: 21 }),
    detail,
  );
  await send('takeSms', {
    filingId: ids.verifying,
    verifier: 'subjectPrincipal',
    code: '246810',
    receivedAt: stillTime - 19 * hour,
    eventId: 'sample-sms',
  });
  ids.rejected = await add(
    '样本商城',
    events({ type: 'submitted', ago: 70 }, { type: 'statusSeen', code: '3', ago: 30 }),
    {
      applet: '样本商城',
      rejections: [
        {
          at: stillTime - 30 * hour,
          by: 'platform',
          field: '小程序备注',
          reason: '备注信息不符合要求',
          suggestion: '请补充说明小程序的具体用途',
        },
      ],
    },
  );
  await add('示例课堂', events({ type: 'submitted', ago: 5 }), { applet: statusApplet });
  await add('示例预约', events({ type: 'submitted', ago: 900 }, { type: 'statusSeen', code: '6', ago: 200 }));

  const life = await lifeApi(rig.port);
  const form = { 'icp_applets.base_info.name': statusApplet, 'icp_subject.principal_info.mobile': '13800138001' };
  await life.decide((await life.submit(form, 'pace=by-hand')).id, 'platformPass');
  await life.close();

  const page = await rig.context.newPage();
  await openConsole(page, 'company', strangeWords);
  await sendFromPage(page, 'teach', { ...taughtRow, printed: taughtRow.signature.label, nth: 0 });
  await page.close();
}

/** What each stage puts there, in Chinese; the first is a browser just started. */
export const enter: Record<Stage, (world: World) => Promise<unknown>> = {
  new: async () => undefined,
  empty: ({ send }) => send('protect', {}),
  kept: keep,
  locked: async ({ send }) => {
    await send('changePassphrase', { to: passphrase });
    await send('lock', {});
  },
};
