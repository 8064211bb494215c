import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { keepWatch } from '../../../lib/services/sentry.ts';

const minute = 60_000;
let visible: DocumentVisibilityState = 'visible';

/** The page comes into sight, or goes. */
const turn = (to: DocumentVisibilityState): void => {
  visible = to;
  document.dispatchEvent(new Event('visibilitychange'));
};

function watch() {
  visible = 'visible';
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visible });
  let alive = true;
  onTestFinished(() => {
    alive = false;
    Reflect.deleteProperty(document, 'visibilityState');
    vi.useRealTimers();
    document.body.append('end'); // it looks once more, and ends
  });
  const told: string[] = [];
  return {
    told,
    begin: () =>
      keepWatch(document, wechat, {
        found: () => void told.push('found'),
        here: () => void told.push('here'),
        alive: () => alive,
      }),
    later: (ms: number) => vi.setSystemTime(Date.now() + ms),
    end: () => {
      alive = false;
    },
  };
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('tells of a page as it loads, and when it comes into sight after a while', () => {
  const { told, begin, later } = watch();
  begin();
  expect(told).toEqual(['here']);
  later(9 * minute);
  turn('hidden');
  turn('visible');
  expect(told).toEqual(['here']);
  later(2 * minute);
  turn('hidden');
  expect(told).toEqual(['here']);
  turn('visible');
  expect(told).toEqual(['here', 'here']);
});

it('a page opened in the background is told of when somebody looks at it', () => {
  const { told, begin } = watch();
  visible = 'hidden';
  begin();
  expect(told).toEqual([]);
  turn('visible');
  expect(told).toEqual(['here']);
});

it('tells of a filing form once', async () => {
  const { told, begin } = watch();
  document.body.innerHTML = '<h3>主体负责人信息</h3><input>';
  begin();
  expect(told).toEqual(['found', 'here']);
  document.body.append('more');
  await new Promise((done) => setTimeout(done, 700));
  expect(told).toEqual(['found', 'here']);
});

it('is quiet where the extension has gone', () => {
  const { told, begin, end } = watch();
  document.body.innerHTML = '<h3>主体负责人信息</h3><input>';
  end();
  begin();
  expect(told).toEqual([]);
});
