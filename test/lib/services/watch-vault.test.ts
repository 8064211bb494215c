import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchVault } from '../../../lib/services/watch-vault.ts';

beforeEach(() => fakeBrowser.reset());

const watching = () => {
  const end = new AbortController();
  const calls: unknown[][] = [];
  watchVault((...told: unknown[]) => void calls.push(told), end.signal);
  return { calls, end };
};

it('hears that the key came or went, and is told nothing of it', async () => {
  const { calls } = watching();
  await browser.storage.session.set({ 'vault:open': { key: 'never passed on' } });
  await browser.storage.session.remove('vault:open');
  await browser.storage.local.set({ 'vault:key': {}, lock: {} });
  expect(calls).toEqual([[], [], []]);
});

it('is left in peace by everything else, and after its end', async () => {
  const { calls, end } = watching();
  await browser.storage.session.set({ 'vault:seen': 1, ticks: {} });
  await browser.storage.local.set({ 'record:profile:1': {}, settings: {} });
  expect(calls).toEqual([]);
  end.abort();
  await browser.storage.session.set({ 'vault:open': {} });
  expect(calls).toEqual([]);
});
