import { afterEach, describe, expect, it } from 'vitest';
import { attach } from '../../../lib/controls/attach.ts';
import { driverOf } from '../../../lib/controls/index.ts';
import { fileInput } from '../../../lib/controls/native/file.ts';
import { patience } from '../../../lib/controls/until.ts';
import { uploadRow } from '../../../lib/controls/upload-row.ts';
import { mounted, type Page, type Place } from './mounted.ts';
import type { Drawn } from './pages/vue-page.ts';

// Not so long that a page which does nothing holds up the tests.
Object.assign(patience, { start: 600, rest: 300, truth: 600, upload: 5000 });

const picture = (name = '示例.png', type = 'image/png', bytes = 6) => new File([new Uint8Array(bytes)], name, { type });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const never = new AbortController().signal;

/** How the server of the page takes a file. */
const servers: Record<string, (file: File) => Promise<string>> = {
  fair: async (file) => `${file.name}|media_${file.size}`,
  slow: async (file) => {
    await pause(900);
    return `${file.name}|media_${file.size}`;
  },
  failing: async () => {
    await pause(50);
    throw new Error('上传失败，请重试');
  },
  hollow: async (file) => `${file.name}|`,
};

interface Case {
  server?: string;
  variant?: string;
  value?: string[];
  limit?: number;
  place?: Place;
}

/** What every uploader promises once files are put in by `attach`, tried with a kit of the practice console. */
export function takesFiles(page: Page, { ownChoice }: { ownChoice: boolean }): void {
  let drawn: Drawn;
  const clicked: EventTarget[] = [];
  const listen = (event: Event) => clicked.push(event.target as EventTarget);

  async function mount({ server = 'fair', variant = '', value = [], limit = 1, place = 'top' }: Case = {}) {
    const row = `{ accept: 'image/png,image/jpeg', limit: ${limit}, readonly: off, upload: send }`;
    const control = `<${page}-upload :value="value" @input="value = $event" :row="row('upload', ${row})" :variant="variant('${variant}')" />`;
    drawn = await mounted(page, place, {
      template: `<div><p>证件照片（人像面）</p><div>${control}<p>jpg、png 格式，不超过 2M</p></div></div>`,
      data: { value },
      methods: { send: servers[server] as () => Promise<string> },
    });
    drawn.$el.ownerDocument.addEventListener('click', listen, true);
    const found = driverOf(drawn.$el.querySelector('input[type=file]') as Element);
    if (!found) throw new Error(`no uploader in ${drawn.$el.innerHTML}`);
    return found;
  }
  type Uploader = Awaited<ReturnType<typeof mount>>;
  const put = ({ driver, root }: Uploader, file: File, signals = { signal: never, leaving: never }) =>
    attach(driver, root, file, signals).then(
      () => 'taken',
      (error: { fault?: string }) => error.fault ?? error,
    );

  describe(`${page}: an uploader`, () => {
    afterEach(() => {
      drawn.$el.ownerDocument.removeEventListener('click', listen, true);
      expect(clicked).toEqual([]); // the chooser is never opened
      drawn.$destroy();
      drawn.$el.remove();
    });

    it('takes no text', async () => {
      const { driver, root } = await mount();
      expect(driver.control).toBe('file');
      await expect(driver.set(root, { value: ['示例.png'] }, never)).rejects.toMatchObject({ fault: 'unsupported' });
    });

    it.each(['top', 'frame', 'shadow'] as const)('takes a file and waits for its true value: %s', async (place) => {
      const it = await mount({ place });
      expect(await put(it, picture())).toBe('taken');
      expect(drawn.value).toEqual(['示例.png|media_6']);
      expect(it.driver.read(it.root)).toEqual(['示例.png']);
      expect(uploadRow(it.driver, it.root).truths).toEqual(['media_6']);
    });

    it('waits while the file is under way', async () => {
      const it = await mount({ server: 'slow' });
      const start = performance.now();
      expect(await put(it, picture())).toBe('taken');
      expect(performance.now() - start).toBeGreaterThan(800);
      expect(drawn.value).toEqual(['示例.png|media_6']);
    });

    it('takes one after the other where there is room', async () => {
      const it = await mount({ limit: 3 });
      for (const name of ['一.png', '二.png']) expect(await put(it, picture(name))).toBe('taken');
      expect(drawn.value).toEqual(['一.png|media_6', '二.png|media_6']);
      expect(it.driver.read(it.root)).toEqual(['一.png', '二.png']);
    });

    it.each([
      ['of another kind', picture('示例.pdf', 'application/pdf'), 'wrongType'],
      ['larger than the row says', picture('示例.png', 'image/png', 2 * 1024 * 1024 + 1), 'tooLarge'],
    ])('is not given a file %s', async (_, file, fault) => {
      const it = await mount();
      const before = drawn.$el.innerHTML;
      expect(await put(it, file)).toBe(fault);
      expect(drawn.$el.innerHTML).toBe(before);
      expect(drawn.value).toEqual([]);
    });

    it('that refuses says so, and is free for the person’s own choice', async () => {
      const it = await mount({ server: 'failing' });
      expect(await put(it, picture())).toBe('rejected');
      expect(drawn.value).toEqual([]);
      expect(it.driver.read(it.root)).toEqual([]);
      expect(fileInput(it.root)?.files).toHaveLength(0);
    });

    it('that shows a file without a true value is not believed', async () => {
      const it = await mount({ server: 'hollow' });
      expect(await put(it, picture())).toBe('unverified');
    });

    if (ownChoice)
      it('that takes a person’s own choice alone is left as it was', async () => {
        const it = await mount({ variant: 'clicks=trusted' });
        expect(await put(it, picture())).toBe('notStarted');
        expect(drawn.value).toEqual([]);
        expect(it.driver.read(it.root)).toEqual([]);
        expect(fileInput(it.root)?.files).toHaveLength(0);
      });

    it('is barred while disabled', async () => {
      const it = await mount();
      drawn.off = true;
      await drawn.$nextTick();
      expect(await put(it, picture())).toBe('barred');
      expect(drawn.value).toEqual([]);
    });

    it('shows what stood there before', async () => {
      const { driver, root } = await mount({ value: ['旧.png|media_9'] });
      expect(driver.read(root)).toEqual(['旧.png']);
      expect(uploadRow(driver, root).truths).toEqual(['media_9']);
    });

    it('is given nothing when called off before, and watched no longer than the page', async () => {
      const it = await mount({ server: 'slow' });
      expect(await put(it, picture(), { signal: AbortSignal.abort(), leaving: never })).toBe('aborted');
      expect(drawn.value).toEqual([]);
      const leaving = new AbortController();
      const outcome = put(it, picture(), { signal: never, leaving: leaving.signal });
      leaving.abort();
      expect(await outcome).toBe('aborted');
    });

    it('whose time ends with the file under way is watched to its end', async () => {
      const it = await mount({ server: 'slow' });
      const over = new AbortController();
      const outcome = put(it, picture(), { signal: over.signal, leaving: never });
      over.abort();
      expect(await outcome).toBe('taken');
    });
  });
}
