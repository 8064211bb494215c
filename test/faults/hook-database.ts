import 'fake-indexeddb/auto';
import { cross, end, failure, isEnded, spoilt, whenEnded } from './hooks.ts';

/** What the fake database's transactions have beyond the standard: undoing what they wrote. */
type Undoable = IDBTransaction & {
  _abort(errorName: string | null): void;
  _rollbackLog: (() => void)[];
};

const ended = new Error('this worker has ended');

const undo = (transaction: Undoable): void => {
  for (const back of transaction._rollbackLog.splice(0).reverse()) back();
};

/** The end of a transaction that writes is a crossing: until then nothing of it is there. */
function watchEnd(transaction: Undoable): void {
  const dispatch = transaction.dispatchEvent.bind(transaction);
  const forget = whenEnded(() => undo(transaction));
  transaction.dispatchEvent = (event) => {
    if (isEnded()) return true;
    if (event.type === 'complete' || event.type === 'abort') forget();
    if (event.type !== 'complete') return dispatch(event);
    const kind = cross('database.commit', true);
    if (kind === 'fails' || kind === 'full') {
      transaction._abort(kind === 'full' ? 'QuotaExceededError' : 'UnknownError');
      return true;
    }
    if (kind === 'ends') {
      undo(transaction);
      end();
      return true;
    }
    if (kind === 'endsAfter') {
      end();
      return true;
    }
    return dispatch(kind === 'failsAfter' ? Object.assign(event, { type: 'abort' }) : event);
  };
}

const requests: [method: 'get' | 'getAll' | 'getAllKeys' | 'count' | 'put' | 'delete' | 'clear', writes: boolean][] = [
  ['get', false],
  ['getAll', false],
  ['getAllKeys', false],
  ['count', false],
  ['put', true],
  ['delete', true],
  ['clear', true],
];

/** Lays hooks around the database's methods; to be called once. */
export function hookDatabase(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    if (isEnded()) throw ended;
    const kind = cross('database.open', false);
    if (kind === undefined) return open.apply(this, args);
    if (kind === 'ends') end();
    throw failure(kind);
  };

  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (transaction.mode === 'readwrite') watchEnd(transaction as Undoable);
    return transaction;
  };

  for (const [method, writes] of requests) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    const hooked = function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
      if (isEnded()) throw ended;
      const kind = cross(`database.${method} ${this.name}`, writes);
      if (kind === 'ends' || kind === 'endsAfter') end();
      if (kind === 'failsAfter') {
        const request = original.apply(this, args);
        this.transaction.abort();
        return request;
      }
      if (kind === 'truncated' || kind === 'flipped')
        return original.call(this, spoilt(kind, args[0]), ...args.slice(1));
      if (kind !== undefined) throw failure(kind);
      return original.apply(this, args);
    };
    Object.assign(IDBObjectStore.prototype, { [method]: hooked });
  }
}
