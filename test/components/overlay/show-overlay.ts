import { onTestFinished } from 'vitest';
import { checkingPart } from '../../../components/overlay/checking/checking-part.tsx';
import { mountOverlay } from '../../../components/overlay/mount-overlay.tsx';
import css from '../../../components/overlay/overlay.css?inline';
import type { Part } from '../../../components/overlay/parts.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { AssistState, RowState } from '../../../lib/services/assist-state.ts';
import type { FollowState } from '../../../lib/services/follow-state.ts';
import { hintsIn } from '../../../lib/services/hints-in.ts';
import { withJudgements } from '../../../lib/services/with-judgements.ts';
import { texts } from '../../../lib/texts/index.ts';
import { type Answers, fakeSend } from '../fake-send.ts';
import { fakeAssisting, row } from './fake-assisting.ts';
import { fakeChecking } from './fake-checking.ts';
import { fakeFollowing } from './fake-following.ts';

export const profiles: Reply<'profilesHere'> = [
  { id: 'p1', name: '示例科技', applets: [{ id: 'a1', name: '示例商城' }], samePerson: true },
  {
    id: 'p2',
    name: '样板餐饮',
    applets: [
      { id: 'b1', name: '样板点餐' },
      { id: 'b2', name: '样板会员' },
    ],
    samePerson: false,
  },
];

export const view: Reply<'view'> = { lang: 'zh-CN', texts: texts('zh-CN'), folded: false, markers: 'all' };

const labels = ['小程序名称', '服务内容标识', '姓名', '手机号码'];

export const rows: RowState[] = labels.map((label, at) =>
  row(
    [
      'icp_applets.base_info.name',
      'icp_applets.base_info.service_content_types',
      'icp_subject.principal_info.name',
      'icp_subject.principal_info.mobile',
    ][at] as string,
    label,
  ),
);

/** The overlay over a small form of four inputs in the middle of the page, in an open root. */
export const showOverlay = (
  start: Partial<AssistState> = {},
  look: Partial<Reply<'view'>> = {},
  answers: Answers = {},
  follow: Partial<FollowState> = {},
  more: readonly Part[] = [],
) => {
  document.body.innerHTML = '<main style="width:420px;margin:40px auto"></main>';
  const inputs = rows.map(({ label }) => {
    const line = document.createElement('p');
    const input = document.createElement('input');
    input.style.cssText = 'width:300px;height:32px;margin:0 0 24px 96px;display:block';
    line.append(label, input);
    document.querySelector('main')?.append(line);
    return input;
  });
  const boxes = () => new Map(rows.map(({ key }, at) => [key, (inputs[at] as Element).getBoundingClientRect()]));
  const assisting = fakeAssisting({ rows, ...start }, boxes);
  const { send, asked } = fakeSend({
    hints: () => hintsIn(look.lang ?? 'zh-CN'),
    profilesHere: () => profiles,
    setView: () => ({}),
    ...answers,
  });
  const following = fakeFollowing(follow);
  const judged = withJudgements(assisting);
  const checking = fakeChecking();
  const stop = new AbortController();
  const host = mountOverlay(assisting, {
    following,
    css,
    view: { ...view, texts: texts(look.lang ?? 'zh-CN'), ...look },
    send,
    signal: stop.signal,
    drawn: ({ add }) => {
      for (const part of [...more, checkingPart(checking, judged)]) add(part);
    },
    mode: 'open',
  });
  asked.length = 0; // the hints: asked for by itself
  onTestFinished(() => stop.abort());
  return { assisting, judged, checking, following, asked, host, inputs, stop, shadow: host.shadowRoot as ShadowRoot };
};
