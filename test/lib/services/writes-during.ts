import { fakeBrowser } from 'wxt/testing/fake-browser';

/** How many times storage on disk was set meanwhile. */
export async function writesDuring(deed: () => Promise<unknown>): Promise<number> {
  const { local } = fakeBrowser.storage;
  const before = local.set;
  const set = before.bind(local) as (items: object) => Promise<void>;
  let count = 0;
  const counting = (items: object): Promise<void> => {
    count++;
    return set(items);
  };
  Object.assign(local, { set: counting });
  try {
    await deed();
  } finally {
    Object.assign(local, { set: before });
  }
  return count;
}
