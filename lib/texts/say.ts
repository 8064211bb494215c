/** A text whose words change with a number: one for none, one for one, one for the rest. */
export type Counted = Readonly<{ zero?: string; one?: string; other: string }>;

/** A text may have places, filled in when it is shown: 「已填 {n} 项」. Data, so that it can cross a message. */
export type Text = string | Counted;

type PlaceIn<T> = T extends `${string}{${infer Place}}${infer Rest}` ? Place | PlaceIn<Rest> : never;
type Places<T> = Readonly<Record<PlaceIn<T extends Counted ? T['other'] : T>, string | number>>;

/** The same keys in any words. */
export type Reworded<T> = T extends string
  ? string
  : T extends Counted
    ? Counted
    : { readonly [Key in keyof T]: Reworded<T[Key]> };

/** The text with its places filled in; `n` chooses among the wordings of a counted one. */
export function say<const T extends Text>(text: T, places: Places<T>): string {
  const given: Readonly<Record<string, string | number>> = places;
  const form = typeof text === 'string' ? text : text[given.n === 0 ? 'zero' : given.n === 1 ? 'one' : 'other'];
  return (form ?? (text as Counted).other).replace(/\{(\w+)\}/gu, (_, place) => `${given[place]}`);
}
