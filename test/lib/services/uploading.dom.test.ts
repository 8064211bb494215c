import { beforeEach, describe, expect, it } from 'vitest';
import { patience } from '../../../lib/controls/until.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { wechat } from '../../../lib/portals/wechat.ts';
import { scan } from '../../../lib/recognise/scan.ts';
import { facesClear } from '../../../lib/services/faces.ts';
import { fillMemory } from '../../../lib/services/fill-memory.ts';
import { type FillWorld, fillRun, type Result } from '../../../lib/services/fill-run.ts';
import { fillPass } from '../../../lib/services/filling.ts';
import { undoWrites } from '../../../lib/services/undoing.ts';

Object.assign(patience, { start: 300, rest: 200, truth: 300, upload: 3000 });

const subject = 'icp_subject.principal_info';
const front: FieldId = `${subject}.certificate_photo_front`;
const back: FieldId = `${subject}.certificate_photo_back`;
const letter: FieldId = `${subject}.authorization_letter`;
const faces = 'icp_subject.principal_info.certificate_photo';

let memory = fillMemory(600_000, Date.now);
let touched = new Map<Element, number>();
/** What each uploader was sent, in order of the page. */
let sent: string[] = [];
/** What the page does with a file; a page of our own that keeps its value in a hidden field. */
let takes: (box: HTMLElement, file: File) => void;

const show = (box: HTMLElement, name: string) => {
  const held = document.createElement('input');
  held.type = 'hidden';
  held.value = `media-${name}`;
  const picture = document.createElement('img');
  picture.alt = name;
  box.append(picture, held);
};

const uploader = (id: string, rest = '') =>
  `<div class="box" id="${id}"><input type="file" accept="image/png" ${rest}><span>点击上传</span></div>`;
const row = (label: string, control: string) => `<div><label>${label}</label><div>${control}</div></div>`;
const form = (...rows: string[]) => {
  document.body.innerHTML = `<h3>主体负责人信息</h3>${row('姓名', '<input id="name">')}${rows.join('')}`;
  for (const box of document.querySelectorAll<HTMLElement>('.box'))
    box.addEventListener('change', (event) => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) {
        sent.push(`${box.id}: ${file.name}`);
        takes(box, file);
      }
    });
};
const both = [row('证件照片（人像面）', uploader('front')), row('证件照片（国徽面）', uploader('back'))];
const box = (id: string) => document.getElementById(id) as HTMLElement;
const inputIn = (id: string) => box(id).querySelector('input') as HTMLInputElement;
const answer = (...names: string[]) => ({
  value: names,
  files: names.map((name) => ({ name, type: 'image/png', bytes: 3 })),
});

beforeEach(() => {
  memory = fillMemory(600_000, Date.now);
  touched = new Map();
  sent = [];
  takes = (place, file) => setTimeout(() => show(place, file.name), 30);
});

async function fill(answers: Partial<Record<FieldId, ReturnType<typeof answer>>>, change: Partial<FillWorld> = {}) {
  const results: Record<string, Result> = {};
  const never = new AbortController().signal;
  const run = fillRun({
    answersFor: async () => answers,
    fileFor: async (id, at) => new File(['png'], answers[id]?.value[at] ?? '', { type: 'image/png' }),
    touched: (root, since = 0) => (touched.get(root) ?? -1) >= since,
    stands: () => true,
    memory,
    profileId: 'one',
    replacing: new Set(),
    report: (group, result) => {
      results[group] = result;
    },
    busy: () => undefined,
    signal: never,
    leaving: never,
    ...change,
  });
  while (await fillPass(scan(document, wechat), run));
  return results;
}
const card = { [front]: answer('front.png'), [back]: answer('back.png') };

describe('uploads', () => {
  it('come after all else, each in its own place, one at a time', async () => {
    form(...[...both].reverse());
    let underWay = 0;
    takes = (place, file) => {
      expect((document.getElementById('name') as HTMLInputElement).value).toBe('示例甲');
      expect(++underWay).toBe(1);
      setTimeout(() => {
        underWay--;
        show(place, file.name);
      }, 60);
    };
    const name = { value: ['示例甲'], files: undefined as never };
    expect(await fill({ ...card, [`${subject}.name`]: name })).toMatchObject({ [faces]: { outcome: 'filled' } });
    expect(sent).toEqual(['back: back.png', 'front: front.png']);
  });

  it('that came another time are right already, and not sent again', async () => {
    form(...both);
    await fill(card);
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'already' } });
    expect(sent).toHaveLength(2);
  });

  it('are the person’s where the profile has none, and where it has one face alone', async () => {
    form(...both);
    expect(await fill({})).toMatchObject({ [faces]: { outcome: 'byHand' } });
    expect(await fill({ [front]: answer('front.png') })).toMatchObject({
      [faces]: { outcome: 'byHand', fault: 'scansMissing' },
    });
    expect(sent).toEqual(['front: front.png']);
  });

  it('of two faces under one label go nowhere unless the page says which is which', async () => {
    const two = (one: string, other: string) =>
      row('证件照片', `<div>${one}${uploader('one')}</div><div>${other}${uploader('two')}</div>`);
    form(two('', ''));
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'couldNot', fault: 'facesUnclear' } });
    form(two('国徽面', '人像面'));
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'filled' } });
    expect(sent).toEqual(['one: back.png', 'two: front.png']);
    const clear = (one: string, other: string) => {
      form(two(one, other));
      return facesClear([
        { id: front, root: box('one') },
        { id: back, root: box('two') },
      ]);
    };
    expect(clear('请上传正面', '请上传反面')).toBe(true);
    expect(clear('请上传反面', '请上传正面')).toBe(false);
    expect(clear('正反面', '')).toBe(false);
  });

  it('leave what the page brought, until told to replace it', async () => {
    form(...both);
    show(box('front'), 'draft.png');
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'differs' } });
    expect(sent).toEqual(['back: back.png']);
    takes = (place, file) => {
      for (const old of place.querySelectorAll('img, input[type=hidden]')) old.remove();
      show(place, file.name);
    };
    expect(await fill(card, { replacing: 'all' })).toMatchObject({ [faces]: { outcome: 'filled' } });
    expect(sent).toEqual(['back: back.png', 'front: front.png']);
  });

  it('leave what the person chose, also when all differences are replaced', async () => {
    form(...both);
    show(box('front'), 'own.png');
    touched.set(inputIn('front'), 5);
    expect(await fill(card, { replacing: 'all' })).toMatchObject({ [faces]: { outcome: 'keptYours' } });
    expect(sent).toEqual(['back: back.png']);
  });

  it('are never added to what stands where several fit', async () => {
    form(row('授权书', uploader('letter', 'multiple')));
    show(box('letter'), 'draft.png');
    expect(await fill({ [letter]: answer('letter.png') }, { replacing: 'all' })).toMatchObject({
      [letter]: { outcome: 'couldNot', fault: 'standsAlready' },
    });
    expect(sent).toEqual([]);
  });

  it('of which there are more than fit are left to the person', async () => {
    form(row('授权书', uploader('letter')));
    expect(await fill({ [letter]: answer('a.png', 'b.png') })).toMatchObject({
      [letter]: { outcome: 'couldNot', fault: 'severalScans' },
    });
    expect(sent).toEqual([]);
  });

  it('of another profile are pointed out, with or without a scan of this one', async () => {
    form(...both);
    await fill(card);
    const other = { profileId: 'two' };
    expect(await fill({}, other)).toMatchObject({ [faces]: { outcome: 'couldNot', fault: 'strangersFile' } });
    expect(await fill(card, other)).toMatchObject({ [faces]: { outcome: 'differs' } });
    expect(sent).toHaveLength(2);
  });

  it('go in anew where the page has dropped them since', async () => {
    form(...both.slice(0, 1));
    await fill(card);
    for (const kept of box('front').querySelectorAll('img, input[type=hidden]')) kept.remove();
    inputIn('front').value = '';
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'filled' } });
    expect(sent).toEqual(['front: front.png', 'front: front.png']);
  });

  it('whose uploader is drawn anew under way go in once more, and no third time', async () => {
    form(...both.slice(0, 1));
    let drawn = 0;
    takes = (place) => {
      if (drawn++ > 4) throw new Error('tried and tried');
      place.append('1%');
      setTimeout(() => {
        place.innerHTML = '<input type="file" accept="image/png"><span>点击上传</span>';
      }, 50);
    };
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'couldNot', fault: 'notTaken' } });
    expect(sent).toHaveLength(2);
  });

  it('that the page takes from a person alone are theirs, and only the first is tried', async () => {
    form(...both);
    takes = () => undefined;
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'byHand', fault: 'notStarted' } });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['noSuchScan', 'scanUnreadable'],
    ['damaged', 'scanUnreadable'],
    ['grantOver', 'grantOver'],
  ] as const)('whose scan is refused (%s) say so', async (refusal, fault) => {
    form(...both.slice(0, 1));
    const fileFor = async () => {
      throw new Refused(refusal);
    };
    expect(await fill(card, { fileFor })).toMatchObject({ [faces]: { outcome: 'couldNot', fault } });
    expect(sent).toEqual([]);
  });

  it('end with the grant, and say so', async () => {
    form(...both);
    const over = new AbortController();
    takes = (place, file) => {
      over.abort();
      setTimeout(() => show(place, file.name), 50);
    };
    expect(await fill(card, { signal: over.signal })).toMatchObject({
      [faces]: { outcome: 'couldNot', fault: 'grantOver' },
    });
    expect(sent).toEqual(['front: front.png']);
    expect(await fill(card)).toMatchObject({ [faces]: { outcome: 'filled' } });
    expect(sent).toEqual(['front: front.png', 'back: back.png']);
  });

  it('cannot be undone, and are named', async () => {
    form(...both.slice(0, 1));
    await fill(card);
    expect(await undoWrites(scan(document, wechat), memory, new AbortController().signal)).toEqual([
      '证件照片（人像面）',
    ]);
    expect(box('front').querySelector('input[type=hidden]')).not.toBeNull();
  });
});
