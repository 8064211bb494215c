import type { Facts } from './facts.ts';

/** Works something out once for each draft that is looked at: several rules ask the same at every keystroke. */
export function onceFor<Value extends object>(work: (facts: Facts) => Value): (facts: Facts) => Value {
  const known = new WeakMap<Facts, Value>();
  return (facts) => {
    const before = known.get(facts);
    if (before) return before;
    const value = work(facts);
    known.set(facts, value);
    return value;
  };
}
