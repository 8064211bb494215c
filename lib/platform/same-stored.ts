const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const asText = (value: unknown): string => JSON.stringify(value ?? null, sorted);

/** Do these stand for the same thing once stored? The browser gives the keys of objects back in an order of its own. */
export const sameStored = (a: unknown, b: unknown): boolean => asText(a) === asText(b);
