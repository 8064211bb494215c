// What a test tells the hooks, and they tell it, through the memory of the browser: under these keys.
export const planKey = 'hooks:plan';
export const haltedKey = 'hooks:halted';
export const crossedPrefix = 'hooks:crossed:';

/** A run counts from 1; at hook `halt` the worker comes to a halt. Without one it is counted alone. */
export interface Plan {
  run: string;
  halt?: number;
}

/** Two hooks at each crossing: right before it (odd) and right after (even). */
export interface Crossed {
  run: string;
  hook: number;
  side: 'before' | 'after';
  /** As in 'notifications.create'. */
  name: string;
  /** An id, or names of keys. */
  about: string;
  /** Another with each start of the worker. */
  worker: string;
}
