/** Rows that between them hold every pair of values of every two factors. Greedy and deterministic; far fewer than all. */
export function allPairs<T extends Record<string, readonly string[]>>(factors: T): Record<keyof T, string>[] {
  const names = Object.keys(factors) as (keyof T & string)[];
  const key = (a: string, x: string, b: string, y: string): string => `${a}=${x}&${b}=${y}`;
  const missing = new Set<string>();
  for (const [at, a] of names.entries())
    for (const b of names.slice(at + 1))
      for (const x of factors[a] ?? []) for (const y of factors[b] ?? []) missing.add(key(a, x, b, y));

  const rows: Record<keyof T, string>[] = [];
  const gain = (row: Partial<Record<string, string>>, name: string, value: string): number =>
    names.filter((other) => {
      const set = row[other];
      if (set === undefined || other === name) return false;
      return missing.has(
        names.indexOf(other) < names.indexOf(name) ? key(other, set, name, value) : key(name, value, other, set),
      );
    }).length;

  while (missing.size > 0) {
    const [first = ''] = missing;
    const row: Partial<Record<string, string>> = Object.fromEntries(first.split('&').map((part) => part.split('=')));
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const values = factors[name] ?? [];
      row[name] = [...values].sort((x, y) => gain(row, name, y) - gain(row, name, x))[0] ?? '';
    }
    for (const [at, a] of names.entries())
      for (const b of names.slice(at + 1)) missing.delete(key(a, row[a] ?? '', b, row[b] ?? ''));
    rows.push(row as Record<keyof T, string>);
  }
  return rows;
}
