import { expect, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { scan } from '../../../lib/recognise/scan.ts';
import { fillMemory } from '../../../lib/services/fill-memory.ts';
import { resultsNow } from '../../../lib/services/results-now.ts';

const [name, mail] = ['icp_subject.principal_info.name', 'icp_subject.principal_info.email'];
const results = new Map([
  [name, { outcome: 'filled' }],
  [mail, { outcome: 'already' }],
] as const);

function outcome(shown: string, byHand = false) {
  document.body.innerHTML = `<h3>主体负责人信息</h3><p><label>姓名</label><input id="name"></p><p><label>邮箱</label><input></p>`;
  (document.querySelector('#name') as HTMLInputElement).value = shown;
  const memory = fillMemory(1000, Date.now);
  memory.note({ key: name, label: '姓名', previous: [], written: ['示例甲'], profileId: 'one', at: 7 });
  const touched = (_: HTMLElement, since: number): boolean => byHand && since === 7;
  const now = resultsNow(scan(document, wechat), results, memory, touched);
  expect(now.get(mail)).toEqual({ outcome: 'already' });
  return now.get(name);
}

it.each([
  ['stands as we wrote it', '示例甲', false, { outcome: 'filled' }],
  ['was written over by the page', '样例乙', false, { outcome: 'differs' }],
  ['was written over by the person', '样例乙', true, { outcome: 'keptYours' }],
  ['was emptied by the person', '', true, { outcome: 'keptYours' }],
  ['was forgotten by the page', '', false, { outcome: 'couldNot', fault: 'grantOver' }],
] as const)('what %s says so', (_, shown, byHand, expected) => {
  expect(outcome(shown, byHand)).toEqual(expected);
});
