import { expect, it } from 'vitest';
import { noise } from './noise.ts';
import { nothingSent, sent } from './sms.ts';

const verifier = (mobile: string) =>
  ({ person: 'subjectPrincipal', name: '示例甲', mobile, tail: '01001X', code: '111111' }) as const;
const { messages } = sent(
  nothingSent,
  {
    id: 'x',
    submitted: 0,
    subject: '',
    applet: '示例点单',
    form: {},
    verifiers: [verifier('13800000001'), verifier('13900000002')],
  },
  3_600_000,
);

it('comes to every phone that got an SMS, once, before and after it', () => {
  const strays = noise([...messages, ...messages], 1);
  for (const { to } of messages) {
    const times = strays.filter((stray) => stray.to === to).map(({ at }) => at - 3_600_000);
    expect(times).toEqual([...new Set(times)]);
    expect([times.some((time) => time < 0), times.some((time) => time > 0)]).toEqual([true, true]);
  }
});

it('holds no code for the ministry’s page', () => {
  expect(noise(messages, 2).filter(({ code }) => code !== '')).toEqual([]);
  expect(noise(messages, 0)).toEqual([]);
  expect(noise(messages, 2).length).toBeGreaterThan(noise(messages, 1).length);
});
