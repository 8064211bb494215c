/** A row that still fails, with as few steps as some hundred tries come to: first halves are left out, in the end single ones. */
export async function shortest<T>(
  row: readonly T[],
  fails: (row: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let short = row;
  let tries = 0;
  for (let length = Math.ceil(row.length / 2); length >= 1; length = length > 1 ? Math.ceil(length / 2) : 0)
    for (let from = 0; from < short.length && tries < 1000; tries += 1) {
      const less = [...short.slice(0, from), ...short.slice(from + length)];
      if (await fails(less)) short = less;
      else from += length;
    }
  return short;
}
