import { afterEach, expect, it, onTestFinished } from 'vitest';
import { statusOn } from '../../../lib/recognise/status-on.ts';
import { watchStatus } from '../../../lib/services/watch-status.ts';

const reader = { status: () => statusOn(document, '/wxamp/index/index'), rejections: () => [] };
const soon = () => new Promise((done) => setTimeout(done, 700));

afterEach(() => {
  document.body.innerHTML = '';
});

function watch(alive = true) {
  const state = { alive, found: 0 };
  onTestFinished(() => {
    state.alive = false;
  });
  watchStatus(document, reader, {
    found: () => {
      state.found += 1;
    },
    alive: () => state.alive,
  });
  return state;
}

it('tells once, of a status that stands there or comes later', async () => {
  document.body.innerHTML = '<p>微信认证 平台审核中</p>';
  const state = watch();
  await soon();
  expect(state.found).toBe(0);
  document.body.innerHTML = '<div><p>小程序备案 管局审核中</p></div>';
  await expect.poll(() => state.found).toBe(1);
  document.body.innerHTML = '<div><p>小程序备案 已备案</p></div>';
  await soon();
  expect(state.found).toBe(1);
  expect(watch().found).toBe(1);
});

it('is quiet where the extension has gone', async () => {
  document.body.innerHTML = '<div><p>小程序备案 管局审核中</p></div>';
  const state = watch(false);
  await soon();
  expect(state.found).toBe(0);
});
