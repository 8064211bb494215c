import { afterEach, describe, expect, it } from 'vitest';
import type { FieldId } from '../../../lib/fields/index.ts';
import { longTerm } from '../../../lib/fields/value.ts';
import { wechat } from '../../../lib/portals/wechat.ts';
import { scan } from '../../../lib/recognise/scan.ts';
import { fillMemory } from '../../../lib/services/fill-memory.ts';
import { type FillWorld, fillRun, type Result } from '../../../lib/services/fill-run.ts';
import { fillPass } from '../../../lib/services/filling.ts';
import type { Answers } from '../../../lib/services/target.ts';
import { undoWrites } from '../../../lib/services/undoing.ts';

const subject = 'icp_subject.principal_info';
const text = (value: string) => ({ value: [value] });
const answers: Answers = {
  [`${subject}.name`]: text('示例甲'),
  [`${subject}.mobile`]: text('13800138000'),
  [`${subject}.email`]: text('jia@example.com'),
  [`${subject}.certificate_type`]: text('居民身份证'),
  [`${subject}.certificate_number`]: text('110101199001010015'),
  [`${subject}.certificate_validity_date_start`]: text('2020-01-01'),
  [`${subject}.certificate_validity_date_end`]: text('2040-01-01'),
};

const row = (label: string, control: string) => `<div><label>${label}</label><div>${control}</div></div>`;
const input = (id: string, rest = '') => `<input id="${id}" ${rest}>`;
const types = (...texts: string[]) =>
  `<select id="type"><option value="">请选择</option>${texts.map((one) => `<option>${one}</option>`).join('')}</select>`;
const certificate = (options = types('护照', '居民身份证', '临时居民身份证')) =>
  row('证件类型', options) +
  row('证件号码', input('number')) +
  row(
    '证件有效期',
    `${input('start', 'type=date')}至${input('end', 'type=date')}<label><input type="checkbox" id="long">长期</label>`,
  );
const form = (...rows: string[]) => {
  document.body.innerHTML = `<h3>主体负责人信息</h3>${rows.join('')}`;
};
const shown = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value;
const put = (id: string, value: string) => {
  (document.getElementById(id) as HTMLInputElement).value = value;
};

const memory = fillMemory(600_000, Date.now);
const touched = new WeakSet<HTMLElement>();
const over = new AbortController();

function world(change: Partial<FillWorld> = {}): FillWorld & { results: Record<string, Result>; asked: FieldId[][] } {
  const results: Record<string, Result> = {};
  const asked: FieldId[][] = [];
  return {
    results,
    asked,
    answersFor: async (ids) => {
      asked.push([...ids]);
      return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id as FieldId)));
    },
    touched: (root) => touched.has(root),
    stands: () => true,
    memory,
    profileId: 'one',
    replacing: new Set(),
    report: (group, result) => {
      results[group] = result;
    },
    fileFor: async (id) => {
      throw new Error(`no file was named for ${id}`);
    },
    busy: () => undefined,
    signal: over.signal,
    leaving: over.signal,
    ...change,
  };
}

async function fill(change: Partial<FillWorld> = {}) {
  const around = world(change);
  const run = fillRun(around);
  while (await fillPass(scan(document, wechat), run));
  return around;
}

afterEach(() => memory.clear());

describe('a fill', () => {
  it('writes what is free, in the page order, asking once and only for what is there', async () => {
    form(row('姓名', input('name')), row('手机号码', input('mobile')), certificate());
    const { results, asked } = await fill();
    expect([shown('name'), shown('mobile'), shown('type'), shown('number'), shown('start'), shown('end')]).toEqual([
      '示例甲',
      '13800138000',
      '居民身份证',
      '110101199001010015',
      '2020-01-01',
      '2040-01-01',
    ]);
    expect(new Set(Object.values(results).map(({ outcome }) => outcome))).toEqual(new Set(['filled']));
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toContain(`${subject}.email`);
  });

  it('leaves a row that is another by the moment its value would go in', async () => {
    form(row('姓名', input('name')), row('手机号码', input('mobile')));
    const field = document.getElementById('name') as HTMLElement;
    let swapped = false;
    field.addEventListener('focusin', () => {
      swapped = true;
    });
    const { results } = await fill({ stands: (_, root) => root !== field || !swapped });
    expect(swapped).toBe(true);
    expect([shown('name'), shown('mobile')]).toEqual(['', '13800138000']);
    expect(results[`${subject}.name`]).toEqual({ outcome: 'couldNot', fault: 'notTaken' });
  });

  it('says what was right before', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    put('name', '示例甲');
    const { results } = await fill();
    expect(results[`${subject}.name`]).toEqual({ outcome: 'already' });
  });

  it("keeps a person's entry, and replaces it on demand alone", async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    put('name', '示例乙');
    touched.add(document.getElementById('name') as HTMLElement);
    expect((await fill()).results[`${subject}.name`]).toEqual({ outcome: 'keptYours' });
    expect((await fill({ replacing: 'all' })).results[`${subject}.name`]).toEqual({ outcome: 'keptYours' });
    expect(shown('name')).toBe('示例乙');
    expect((await fill({ replacing: new Set([`${subject}.name`]) })).results[`${subject}.name`]).toEqual({
      outcome: 'filled',
    });
    expect(shown('name')).toBe('示例甲');
  });

  it("shows a page's own value as a difference, and replaces all of them at once", async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    put('name', '示例丙');
    expect((await fill()).results[`${subject}.name`]).toEqual({ outcome: 'differs' });
    expect(shown('name')).toBe('示例丙');
    expect((await fill({ replacing: 'all' })).results[`${subject}.name`]).toEqual({ outcome: 'filled' });
    expect(shown('name')).toBe('示例甲');
  });

  it('replaces what it wrote itself for another profile, and clears what this one does not know', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    await fill();
    const { results } = await fill({
      profileId: 'two',
      answersFor: async () => ({ [`${subject}.name`]: text('示例丁') }),
    });
    expect([shown('name'), shown('email')]).toEqual(['示例丁', '']);
    expect(results[`${subject}.email`]).toEqual({ outcome: 'notInProfile' });
  });

  it('writes no part of a certificate when one part cannot be right', async () => {
    form(row('姓名', input('name')), certificate(types('护照', '临时居民身份证')));
    const { results } = await fill();
    expect([shown('type'), shown('number'), shown('start'), shown('end')]).toEqual(['', '', '', '']);
    expect(results[`${subject}.certificate_type`]).toEqual({ outcome: 'couldNot', fault: 'noOption' });
    expect(results[`${subject}.certificate_number`]).toEqual({ outcome: 'couldNot', fault: 'heldBack' });
    expect(shown('name')).toBe('示例甲');
  });

  it('takes back the parts it wrote before another of the same certificate failed', async () => {
    form(row('姓名', input('name')), row('证件号码', input('number')), row('证件类型', types('护照')));
    const { results } = await fill();
    expect([shown('number'), shown('type')]).toEqual(['', '']);
    expect(results[`${subject}.certificate_number`]).toEqual({ outcome: 'couldNot', fault: 'heldBack' });
  });

  it("leaves a certificate alone whose type is the person's", async () => {
    form(row('姓名', input('name')), certificate());
    put('type', '护照');
    touched.add(document.getElementById('type') as HTMLElement);
    const { results } = await fill();
    expect(shown('number')).toBe('');
    expect(results[`${subject}.certificate_type`]).toEqual({ outcome: 'keptYours' });
    expect(results[`${subject}.certificate_number`]).toEqual({ outcome: 'couldNot', fault: 'heldBack' });
  });

  it('ticks 长期 instead of writing an end date', async () => {
    form(row('姓名', input('name')), certificate());
    await fill({
      answersFor: async () => ({ ...answers, [`${subject}.certificate_validity_date_end`]: text(longTerm) }),
    });
    expect((document.getElementById('long') as HTMLInputElement).checked).toBe(true);
    expect([shown('start'), shown('end')]).toEqual(['2020-01-01', '']);
  });

  it('fills rows that an answer brings', async () => {
    form(row('证件类型', types('居民身份证')), row('姓名', input('name')));
    document
      .getElementById('type')
      ?.addEventListener('change', () =>
        document.body.insertAdjacentHTML('beforeend', row('证件号码', input('number'))),
      );
    const { results } = await fill();
    expect(shown('number')).toBe('110101199001010015');
    expect(results[`${subject}.certificate_number`]).toEqual({ outcome: 'filled' });
  });

  it('reports a value the page will not keep, and puts back what was there', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    document.getElementById('name')?.addEventListener('input', (event) => {
      (event.target as HTMLInputElement).value = '';
    });
    const { results } = await fill();
    expect(results[`${subject}.name`]).toEqual({ outcome: 'couldNot', fault: 'notTaken' });
    expect(shown('name')).toBe('');
  });

  it('writes again once what a later answer made the page forget', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    document.getElementById('email')?.addEventListener('change', () => put('name', ''), { once: true });
    const { results } = await fill();
    expect([shown('name'), results[`${subject}.name`]?.outcome]).toEqual(['示例甲', 'filled']);
  });

  it('never writes a code, an upload, a locked row', async () => {
    form(
      row('姓名', input('name')),
      row('验证码', input('code')),
      row('证件照片（人像面）', input('photo', 'type=file')),
      row('手机号码', input('mobile', 'readonly')),
    );
    const { results, asked } = await fill();
    expect(asked.flat()).not.toContain('ui.icp_subject.principal_sms_code');
    expect(shown('code')).toBe('');
    expect(Object.values(results).map(({ outcome }) => outcome)).toEqual(['filled', 'byHand', 'couldNot', 'byHand']);
  });

  it('writes nothing of what belongs to a locked row, not even for a moment', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')), certificate());
    document.getElementById('number')?.setAttribute('readonly', '');
    const heard: string[] = [];
    for (const id of ['type', 'start', 'end'])
      document.getElementById(id)?.addEventListener('change', () => heard.push(id));
    const { results } = await fill();
    expect(heard).toEqual([]);
    expect(shown('email')).toBe('jia@example.com');
    expect(results[`${subject}.certificate_number`]).toEqual({ outcome: 'couldNot', fault: 'barred' });
    expect(results[`${subject}.certificate_type`]).toEqual({ outcome: 'couldNot', fault: 'heldBack' });
  });

  it('stops where the grant ends', async () => {
    form(row('姓名', input('name')), row('邮箱', input('email')));
    const end = new AbortController();
    document.getElementById('name')?.addEventListener('change', () => end.abort());
    const { results } = await fill({ signal: end.signal });
    expect(shown('email')).toBe('');
    expect(results[`${subject}.email`]?.outcome).not.toBe('filled');
  });
});

describe('undo', () => {
  it('puts back texts, choices, dates and ticks, and names what it cannot', async () => {
    form(row('姓名', input('name')), row('手机号码', input('mobile')), certificate(), row('邮箱', input('email')));
    put('name', '原来的');
    await fill({ replacing: 'all' });
    put('email', 'changed@example.com');
    const left = await undoWrites(scan(document, wechat), memory, over.signal);
    expect([shown('name'), shown('mobile'), shown('type'), shown('number'), shown('start')]).toEqual([
      '原来的',
      '',
      '',
      '',
      '',
    ]);
    expect(left).toEqual(['邮箱']);
    expect(shown('email')).toBe('changed@example.com');
  });
});
