import { hasHalted, isLast } from './pass.ts';

const name = 'database.commit';

/** Nobody hears of it: a worker that has ended hears nothing. */
const silence = (event: Event): void => event.stopImmediatePropagation();

/** Halted before its end: nothing of it is written. */
const cut = new WeakSet<IDBTransaction>();

/** The end of a transaction that writes is a crossing; until then nothing of it is there. */
function watchEnd(transaction: IDBTransaction): void {
  if (hasHalted() || isLast(name, 'before')) cut.add(transaction);
  transaction.addEventListener('abort', (event) => {
    if (hasHalted()) silence(event);
  });
  transaction.addEventListener('complete', (event) => {
    if (hasHalted() || isLast(name, 'after')) silence(event);
  });
}

/** Lays hooks around what is written to the database; to be called once. */
export function hookDatabase(): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (transaction.mode === 'readwrite') watchEnd(transaction);
    return transaction;
  };
  for (const method of ['put', 'delete', 'clear'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    const hooked = function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
      const request = original.apply(this, args);
      if (cut.has(this.transaction)) {
        request.addEventListener('success', silence);
        request.addEventListener('error', silence);
        this.transaction.abort();
      }
      return request;
    };
    Object.assign(IDBObjectStore.prototype, { [method]: hooked });
  }
}
