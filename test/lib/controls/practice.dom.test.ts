import { afterEach, describe, expect, it } from 'vitest';
import { controlsSelector, driverOf } from '../../../lib/controls/index.ts';
import { longTerm } from '../../../lib/fields/value.ts';
import { mounted, type Page } from './mounted.ts';
import type { Drawn } from './pages/vue-page.ts';
import { areas } from './paths.ts';

// What is more than one control: a region of three, a validity, as the practice console draws them.

const never = new AbortController().signal;
let drawn: Drawn;
afterEach(() => {
  drawn.$destroy();
  drawn.$el.remove();
});

function controls() {
  const found = Array.from(drawn.$el.querySelectorAll(controlsSelector()), driverOf);
  const roots = new Map(found.flatMap((one) => (one ? [[one.root, one.driver] as const] : [])));
  return [...roots].map(([root, driver]) => ({ root, driver }));
}
/** The control at a place, as soon as it is there and can be used. */
async function control(at: number) {
  await expect
    .poll(() => controls()[at]?.driver.barred(controls()[at]?.root as HTMLElement) ?? controls().length > at)
    .toBe(true);
  return controls()[at] as ReturnType<typeof controls>[number];
}
async function set(at: number, ...value: string[]): Promise<void> {
  const { driver, root } = await control(at);
  await driver.set(root, { value }, never);
}
const reads = () => controls().map(({ driver, root }) => [...driver.read(root)]);

const kits: Page[] = ['weui', 'element'];
const bound = ':value="value" @input="value = $event"';

describe.each(kits)('%s: a region of three drop-downs', (page) => {
  const template = `<${page}-region ${bound} :row="region(areas, 40, false)" :variant="variant('region=dropdowns')" />`;

  it('is filled one after the other, as their lists come', async () => {
    drawn = await mounted(page, 'top', { template, data: { value: ['', '', ''], areas } });
    await set(0, '上海市');
    await set(1, '市辖区');
    await set(2, '黄浦区');
    expect(drawn.value).toEqual(['31', '3101', '310101']);
    expect(reads()).toEqual([['上海市'], ['市辖区'], ['黄浦区']]);
  });

  it('takes no name from the list of the place before', async () => {
    drawn = await mounted(page, 'top', { template, data: { value: ['11', '1101', '110105'], areas } });
    await expect.poll(reads).toEqual([['北京市'], ['市辖区'], ['朝阳区']]);
    await set(0, '上海市');
    await set(1, '市辖区');
    await expect(set(2, '朝阳区')).rejects.toMatchObject({ fault: 'noOption' });
    expect(drawn.value).toEqual(['31', '3101', '']);
  });
});

describe.each(kits)('%s: a validity', (page) => {
  const draw = async (variant: string) => {
    const row = `row('validity', { ids: ['start', 'end'], placeholders: ['开始', '结束'] })`;
    const template = `<${page}-validity ${bound} :row="${row}" :variant="variant('${variant}')" />`;
    drawn = await mounted(page, 'top', { template, data: { value: ['', ''] } });
  };

  it.each(['date=typeable', 'date=readonly'])('takes both days, %s', async (variant) => {
    await draw(variant);
    await set(0, '2020-02-29');
    await set(1, '2040-02-28');
    expect(drawn.value).toEqual(['20200229', '20400228']);
  });

  it('clears and bars the end while 长期 is ticked', async () => {
    await draw('longterm=checkbox');
    await set(0, '2020-02-29');
    await set(1, '2040-02-28');
    await set(2, '✓');
    expect(drawn.value).toEqual(['20200229', '长期']);
    const end = controls()[1];
    expect(end?.driver.barred(end.root)).toBe('disabled');
    expect(reads()).toEqual([['2020-02-29'], [], ['✓']]);
  });

  it.each(['date=typeable', 'date=readonly'])('takes 长期 from the end’s own panel, %s', async (variant) => {
    await draw(`longterm=option&${variant}`);
    await set(0, '2020-02-29');
    await set(1, longTerm);
    expect(drawn.value).toEqual(['20200229', '长期']);
    expect(reads()).toEqual([['2020-02-29'], [longTerm]]);
    const [start] = controls();
    await expect(start?.driver.set(start.root, { value: [longTerm] }, never)).rejects.toMatchObject({
      fault: 'unsupported',
    });
    expect(drawn.value).toEqual(['20200229', '长期']);
  });
});
