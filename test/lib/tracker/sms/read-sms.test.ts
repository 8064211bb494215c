import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { smsSamples } from '../../../../lib/fields/codes/sms-samples.ts';
import { smsEn } from '../../../../lib/texts/sms.en.ts';
import { smsZhCN } from '../../../../lib/texts/sms.zh-CN.ts';
import { fold } from '../../../../lib/tracker/sms/fold.ts';
import { readSms, type SmsReading } from '../../../../lib/tracker/sms/read-sms.ts';
import { pastedAt, printedTimes } from './printed-times.ts';
import { filingTexts, lookalikeTexts } from './sms-texts.ts';

const timeOf = (printed: string) => Date.parse(`${printed}+08:00`);
const received = { receivedAt: timeOf('2026-11-21T14:03:00') };
const wide = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

/** How a message is copied, shared or forwarded, and what stands beside it then. */
const formats: [format: string, wrap: (text: string) => string, beside: Partial<SmsReading>][] = [
  ['alone', (text) => text, {}],
  ['blank lines around', (text) => `\r\n\r\n  ${text}  \r\n`, {}],
  ['full width', wide, {}],
  ['the sender before', (text) => `12381\n${text}`, { sender: 'miit' }],
  ['the sender in the same line', (text) => `12381 ${text}`, { sender: 'miit' }],
  ['the sender after', (text) => `${text}\n12381`, { sender: 'miit' }],
  ['a long sender', (text) => `1069012312381\n${text}`, { sender: 'miit' }],
  ['a country code', (text) => `+86 1069 0123 12381\n${text}`, { sender: 'miit' }],
  ['a retired sender', (text) => `106598051001\n${text}`, { sender: 'other' }],
  ['a short retired sender', (text) => `10655113：${text}`, { sender: 'other' }],
  ['someone’s phone', (text) => `+86 138-0013-8001\n${text}`, { sender: 'other' }],
  ['the time after', (text) => `${text} 今天 14:03`, received],
  ['the time in brackets', (text) => `${text}（11月21日 14:03）`, received],
  ['the time before', (text) => `2026-11-21 14:03\n${text}`, received],
  ['a phone’s heading', (text) => `12381\n短信/彩信 · 今天 下午2:03\n${text}`, { sender: 'miit', ...received }],
  [
    'an iPhone in English',
    (text) => `12381\nText Message • SMS\nSat, Nov 21 at 2:03\u202fPM\n${text}`,
    { sender: 'miit', ...received },
  ],
  ['an iPhone in Hong Kong', (text) => `12381\n短訊\n今天 下午2:03\n${text}`, { sender: 'miit', ...received }],
  [
    'shared from a phone',
    (text) => `发件人：12381\n接收时间：2026/11/21 14:03\n内容：${text}`,
    { sender: 'miit', ...received },
  ],
  ['a table of messages', (text) => `12381 2026-11-21 14:03:00\n${text}`, { sender: 'miit', ...received }],
  ['a chat', (text) => `张示例 2026/11/21 14:03:00\n${text}`, received],
  ['a chat, later in the line', (text) => `张示例: ${text} 今天 14:03`, received],
  ['a record of a chat', (text) => `—————  2026-11-21  —————\n\n张示例  14:03\n\n${text}`, received],
  [
    'an assistant’s note',
    (text) => `${text}\n来自：12381，2小时前`,
    { sender: 'miit', receivedAt: pastedAt - 7_200_000 },
  ],
];

/** Without what the person is shown it was read from: that is printed. */
const bare = (reading: SmsReading) => {
  if (reading.is === 'refused') return reading;
  const { timeText, ...rest } = reading;
  expect(timeText === undefined).toBe(rest.receivedAt === undefined);
  return rest;
};

describe('a text with a filing’s code', () => {
  describe.each(filingTexts)('$what', ({ text, code = '123456', kind, sure }) => {
    it.each(formats)('%s', (_, wrap, beside) => {
      expect(bare(readSms(wrap(text), pastedAt))).toEqual({
        is: 'filing',
        code,
        ...(kind && { kind }),
        ...beside,
        // From 12381 a text is sure, unless it leads elsewhere.
        sure: sure || ('sender' in beside && beside.sender === 'miit' && !text.includes('.example')),
      });
    });
  });

  it('names kinds that there are', () => {
    const ids = filingKinds.map(({ id }) => id);
    const named = filingTexts.flatMap(({ kind }) => kind ?? []);
    expect(named.filter((kind) => !ids.includes(kind))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(7);
  });
});

describe('a near miss', () => {
  const refused = formats.filter(([format]) => !/heading|iPhone|shared|table|assistant/u.test(format));
  describe.each(lookalikeTexts)('%s: %s', (why, text) => {
    it.each(refused)('%s', (_, wrap) => {
      expect(readSms(wrap(text), pastedAt)).toEqual({ is: 'refused', why });
    });
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\u3000。\u200b'],
    ['bareCode', '123456'],
    ['bareCode', '123 456\n14:03'],
    ['tooLong', `【工信部】备案核验验证码：123456${'。'.repeat(2000)}`],
  ])('%s: %j', (why, text) => {
    expect(readSms(text, pastedAt)).toEqual({ is: 'refused', why });
  });

  it('is told in both languages, whatever it is', () => {
    const seen = new Set<string>([...lookalikeTexts.map(([why]) => why), 'empty', 'bareCode', 'tooLong']);
    expect([...seen].sort()).toEqual(Object.keys(smsZhCN.refusals).sort());
    expect(Object.keys(smsEn.refusals)).toEqual(Object.keys(smsZhCN.refusals));
    for (const text of Object.values(smsZhCN.refusals)) expect(text).toMatch(/\p{Script=Han}.*。$/u);
    for (const text of Object.values(smsEn.refusals)) expect(text).toMatch(/^[^\p{Script=Han}]+\.$/u);
  });
});

it.each(smsSamples.filter(({ text }) => text))('the sample $id is told apart', ({ kind, text = '' }) => {
  const reading = readSms(text, pastedAt);
  expect(reading).toMatchObject(
    kind === 'miit_filing' ? { is: 'filing', code: '123456', sure: true } : { is: 'refused' },
  );
});

const message = '【工信部备案系统】验证码：123456，请在24小时内完成备案核验。';

describe('a printed time', () => {
  const places: [string, (printed: string) => string][] = [
    ['after', (printed) => `${message} ${printed}`],
    ['on its own line', (printed) => `${printed}\n${message}`],
    ['with the sender', (printed) => `12381 ${printed}\n${message}`],
    ['in the message’s line', (printed) => `${printed} ${message}`],
    ['with a label', (printed) => `${message}\n收到时间：${printed}`],
    ['at the end of a sentence', (printed) => `${message.slice(0, -1)} ${printed}。`],
  ];
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
  });

  describe.each([
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['Asia/Kathmandu', -345],
  ])('in %s', (zoneHere, offset) => {
    it.each(printedTimes)('%s is %s', (printed, time) => {
      process.env.TZ = zoneHere;
      expect(new Date(pastedAt).getTimezoneOffset()).toBe(offset);
      for (const [place, put] of places) {
        const reading = readSms(put(printed), pastedAt);
        expect(reading, place).toMatchObject({ is: 'filing', code: '123456' });
        const read = reading.is === 'filing' && reading.receivedAt;
        const seconds = read ? Math.floor(read / 1000) * 1000 : undefined;
        expect(seconds, place).toBe(time && timeOf(time));
        if (reading.is === 'filing' && time) expect(printed, place).toContain(reading.timeText);
      }
    });
  });

  it('says what it was read from, as printed', () => {
    const of = (text: string) => {
      const reading = readSms(text, pastedAt);
      return reading.is === 'filing' ? reading.timeText : undefined;
    };
    expect(of(`${message} 昨天　下午２：０３`)).toBe('昨天　下午２：０３');
    expect(of(`—————  2026-11-21  —————\n\n张示例  14:03\n\n${message}`)).toBe('2026-11-21 14:03');
    expect(of(`11月20日\n星期五\n14:03\n${message}`)).toBe('11月20日\n星期五\n14:03');
  });

  it.each([
    [
      'of the message itself',
      '【工信部备案系统】验证码：123456，您于2026-11-20 10:00提交的备案请在2026-11-21 14:03前核验。',
    ],
    ['of the message, by lines', '【工信部备案系统】验证码：123456，您于\n2026-11-20 10:00\n提交的备案请核验。'],
    ['since when', '【工信部备案系统】备案核验验证码：123456\n2026-11-21 14:03 起24小时内有效'],
    ['until when', '【工信部备案系统】备案验证码：123456，请尽快核验，有效期至 2026-11-21 14:03'],
    ['by when', '【工信部备案系统】备案验证码：123456，请尽快核验，截止时间：今天 14:03'],
    ['of the application', '【工信部备案系统】备案核验验证码：123456\n申请时间：2026-11-20 10:00'],
    ['of the office', '【工信部备案系统】备案验证码：123456，请核验。咨询 9:00至16:00'],
    ['of validity', '【工信部备案系统】备案验证码：123456，请在5分钟内、至迟24小时内核验'],
    ['two that compete', `张示例 15:20\n${message} 今天 14:03`],
    ['two days and a clock', `2026-11-20\n${message}\n2026-11-19\n李示例 14:03`],
  ])('%s is left alone', (_, text) => {
    const reading = readSms(text, pastedAt);
    expect(reading).toMatchObject({ is: 'filing', code: '123456' });
    expect(reading).not.toHaveProperty('receivedAt');
    expect(reading).not.toHaveProperty('timeText');
  });

  it('twice the same is one', () => {
    expect(readSms(`张示例 14:03\n${message} 今天 14:03:22`, pastedAt)).toMatchObject(received);
  });

  it('of the last year is found after the turn of the year', () => {
    const newYear = Date.parse('2027-01-01T00:10:00+08:00');
    expect(readSms(`${message} 12月31日 23:50`, newYear)).toMatchObject({ receivedAt: timeOf('2026-12-31T23:50:00') });
    expect(readSms(`${message} 23:50`, newYear)).toMatchObject({ receivedAt: timeOf('2026-12-31T23:50:00') });
  });

  it('before the machine’s clock is right is none', () => {
    expect(readSms(`${message} 今天 14:03`, Number.NaN)).not.toHaveProperty('receivedAt');
  });
});

describe('whatever is pasted', () => {
  const pieces = fc.constantFrom(
    ...[
      '【工信部】',
      '【',
      '】',
      '验证码',
      '：',
      '备案',
      '核验',
      '123456',
      '654321',
      '123 456',
      '12381',
      '\n',
      ' ',
      '。',
    ],
    ...[
      '今天',
      '昨天',
      '下午',
      '14:03',
      '2026-11-21',
      '11月',
      '21日',
      '周五',
      '5分钟前',
      '刚刚',
      '前',
      '至',
      '１２３',
      '\u200b',
    ],
    ...["'", '由', '发起的', '+86', '13800138001', 'Nov 21', 'AM', 'beian.miit.gov.cn', '-', '(', ')', '①②', '\ud800'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    fc
      .tuple(fc.constantFrom(...filingTexts), fc.array(pieces, { maxLength: 8 }))
      .map(([{ text }, all]) => text + all.join('')),
  );
  const times = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2036-01-01') });

  it('the code is six digits that stand there, the time lies in the week before, and nothing throws', () => {
    fc.assert(
      fc.property(texts, times, (text, now) => {
        const reading = readSms(text, now);
        if (reading.is === 'refused') {
          expect(Object.keys(smsZhCN.refusals)).toContain(reading.why);
          return;
        }
        const { printed, folded } = fold(text);
        expect(reading.code).toMatch(/^\d{6}$/u);
        expect(folded.replace(/[\s-]/gu, '')).toContain(reading.code);
        expect(folded).toMatch(/备案|核验/u);
        if (reading.receivedAt === undefined) return;
        expect(reading.receivedAt).toBeLessThanOrEqual(now);
        expect(reading.receivedAt).toBeGreaterThanOrEqual(now - 7 * 86_400_000);
        for (const part of (reading.timeText ?? '').split(/\s+/u)) expect(printed).toContain(part);
      }),
    );
  });

  it.each([
    '1',
    ' ',
    '1 ',
    '123456 ',
    '【',
    '【工信部】',
    "'a",
    '由a',
    '验证码',
    '前天',
    '14:03 ',
    '\n',
    'a.',
    '收到',
    '(',
    '备案核验12345 ',
  ])('many times %j are read at once', (unit) => {
    const text = `备案核验${unit.repeat(2000)}`.slice(0, 2000);
    const begun = performance.now();
    readSms(text, pastedAt);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
