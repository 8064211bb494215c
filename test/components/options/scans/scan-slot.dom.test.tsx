import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ScanSlot } from '../../../../components/options/scans/ScanSlot.tsx';
import { PageFrame } from '../../../../components/PageFrame.tsx';
import type { FieldId } from '../../../../lib/fields/index.ts';
import type { FaultCode } from '../../../../lib/platform/faults.ts';
import type { ScanRef } from '../../../../lib/platform/profile-messages.ts';
import { Refused } from '../../../../lib/platform/refused.ts';
import { type Answers, fakeSend } from '../../fake-send.ts';
import { settings, showPage } from '../../show-page.tsx';

const licence = 'icp_subject.organize_info.certificate_photo';
const several = 'icp_materials.subject_other_materials';
const film = 'icp_materials.promise_video';

/** Text on coloured stripes: sharp, and not grey. */
async function picture(width: number, height: number, name = '执照.jpg', type = 'image/jpeg'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const ground = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (let band = 0; band < 8; band++) {
    ground.fillStyle = `hsl(${band * 45} 60% 85%)`;
    ground.fillRect(0, (band * height) / 8, width, height / 8);
    ground.fillStyle = '#222';
    ground.font = `${height / 20}px sans-serif`;
    ground.fillText('示例科技 虚构 0123456789'.repeat(4), 10, ((band + 0.6) * height) / 8);
  }
  return new File([await canvas.convertToBlob({ type, quality: 0.9 })], name, { type });
}

/** A worker that keeps what it is given, and a slot whose refs are kept as the editor would. */
const show = (id: FieldId, { validUntil, ...answers }: Answers & { validUntil?: string } = {}) => {
  const kept = new Map<string, { name: string; type: string; data: string }>();
  const { send } = fakeSend({
    settings: () => settings,
    putScan: (file) => {
      const scanId = `s${kept.size + 1}`;
      kept.set(scanId, file);
      return { scanId };
    },
    scan: ({ scanId }) => kept.get(scanId) ?? refuse('noSuchScan')(),
    ...answers,
  });
  const held: { refs: ScanRef[] } = { refs: [] };
  const Slot = () => {
    const [refs, setRefs] = useState<ScanRef[]>([]);
    held.refs = refs;
    return <ScanSlot id={id} label="营业执照" refs={refs} onChange={setRefs} {...(validUntil && { validUntil })} />;
  };
  showPage(
    <PageFrame send={send} title={() => 'x'}>
      {() => <Slot />}
    </PageFrame>,
  );
  return { kept, held };
};
const refuse = (fault: FaultCode) => (): never => {
  throw new Refused(fault);
};
const choose = (...files: File[]) => userEvent.upload(page.getByLabelText('选择文件：营业执照'), files);
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Pictures take their time on a busy machine. */
const slow = { timeout: 10_000 };

beforeEach(() => page.viewport(320, 900));

it('stores a good file as it is, with its size and the last day of its paper', async () => {
  const { kept, held } = show(licence, { validUntil: '20991231' });
  const file = await picture(1280, 960);
  await choose(file);
  await expect.element(page.getByText('已加密保存 执照.jpg')).toBeVisible();
  expect(held.refs).toEqual([
    {
      id: 's1',
      name: '执照.jpg',
      type: 'image/jpeg',
      bytes: file.size,
      width: 1280,
      height: 960,
      until: '20991231',
      addedAt: expect.any(Number),
    },
  ]);
  expect(Uint8Array.from(atob(kept.get('s1')?.data ?? ''), (sign) => sign.charCodeAt(0))).toEqual(
    new Uint8Array(await file.arrayBuffer()),
  );
  await expect.element(page.getByText(/1280 × 960 像素/)).toBeVisible();
  await expect.element(page.getByLabelText('有效期至：执照.jpg')).toHaveValue('2099-12-31');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it('does not store what is too small, says why, and offers nothing that would enlarge it', async () => {
  const { kept } = show(licence);
  await choose(await picture(1279, 960));
  const alert = page.getByRole('alert');
  await expect.element(page.getByRole('alert').getByText(/长边须不少于 1280 像素/)).toBeVisible();
  expect(button('一键调整').query()).toBeNull();
  await button('不用这个文件：执照.jpg').click();
  await expect.element(alert).not.toBeInTheDocument();
  expect(kept.size).toBe(0);
});

it('makes another kind of picture fit with one click', async () => {
  const { kept, held } = show(licence);
  await choose(await picture(1280, 720, '执照.webp', 'image/webp'));
  await expect.element(page.getByRole('alert').getByText(/不是 JPG 或 PNG/)).toBeVisible();
  expect(kept.size).toBe(0);
  await button('一键调整').click();
  await expect.element(page.getByText('已加密保存 执照.jpg')).toBeVisible();
  expect(held.refs).toMatchObject([{ name: '执照.jpg', type: 'image/jpeg', width: 1280, height: 720 }]);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('turns by a quarter, keeping the day, and takes the place of the one before', async () => {
  const { held } = show(licence, { validUntil: '20200101' });
  await choose(await picture(1280, 960, '执照.png', 'image/png'));
  await expect.element(page.getByText(/已过期/)).toBeVisible();
  await button('转 90°：执照.png').click();
  await expect.poll(() => held.refs, slow).toMatchObject([{ id: 's2', width: 960, height: 1280, until: '20200101' }]);
});

it('shows a picture at full size beside what only a person can tell, and closes with Escape', async () => {
  show(licence);
  await choose(await picture(1280, 960));
  await button('看大图：执照.jpg').click();
  const dialog = page.getByRole('dialog', { name: '执照.jpg' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByText('四角齐全，没有裁掉边')).toBeVisible();
  const image = dialog.getByRole('img', { name: '执照.jpg' });
  await expect.poll(() => (image.element() as HTMLImageElement).naturalWidth, slow).toBe(1280);
  await button('原始大小').click();
  expect(image.element().getBoundingClientRect().width).toBe(1280);
  // The address was given back as soon as the picture was drawn.
  const probe = new Image();
  probe.src = (image.element() as HTMLImageElement).src;
  await expect(probe.decode()).rejects.toThrow();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});

it('holds several, in an order that can be changed, and no more than the form takes', async () => {
  const { held } = show(several);
  const one = await picture(1280, 720, '1.jpg');
  const files = Array.from({ length: 11 }, (_, at) => new File([one], `${at + 1}.jpg`, { type: 'image/jpeg' }));
  await choose(...files);
  await expect.element(page.getByText('这一项最多 10 个，多的没有保存。')).toBeVisible();
  expect(held.refs.map(({ name }) => name)).toEqual(files.slice(0, 10).map(({ name }) => name));
  expect(page.getByLabelText('有效期至：1.jpg').query()).toBeNull();
  await button('前移：2.jpg').click();
  await button('移除：1.jpg').click();
  await expect.poll(() => held.refs.map(({ name }) => name).slice(0, 2), slow).toEqual(['2.jpg', '3.jpg']);
});

it('takes a file that is dropped', async () => {
  const { held } = show(licence);
  await expect.element(page.getByRole('group', { name: '营业执照' })).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(await picture(1280, 960));
  const slot = page.getByRole('group', { name: '营业执照' }).element();
  slot.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  await expect.poll(() => held.refs.length, slow).toBe(1);
});

it('says so when the browser has no room, and keeps the slot as it was', async () => {
  const { held } = show(licence, { putScan: refuse('noRoom') });
  await choose(await picture(1280, 960));
  await expect.element(page.getByText(/空间用完了/)).toBeVisible();
  expect(held.refs).toEqual([]);
});

it('takes a film by its first bytes, whatever its name', async () => {
  const { held } = show(film);
  await choose(new File([await picture(1280, 960)], '承诺.mp4', { type: 'video/mp4' }));
  await expect.element(page.getByRole('alert').getByText(/不是 MP4、MOV 或 WebM 视频/)).toBeVisible();
  const bytes = new Uint8Array(2000);
  bytes.set(new TextEncoder().encode('\0\0\0\x18ftypmp42'));
  await choose(new File([bytes], '承诺.mp4', { type: 'video/mp4' }));
  await expect.poll(() => held.refs, slow).toMatchObject([{ name: '承诺.mp4', type: 'video/mp4', bytes: 2000 }]);
});
