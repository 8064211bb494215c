type Deed<T> = () => T | Promise<T>;

/** Locks as the browser keeps them, for one worker: they go when it ends. */
export function faithfulLocks() {
  const ends = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, deed: Deed<T>): Promise<T> {
      const mine = (ends.get(name) ?? Promise.resolve()).then(deed);
      ends.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
