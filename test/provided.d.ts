declare module 'vitest' {
  interface ProvidedContext {
    /** How many pictures of each kind, and the seed they are drawn from. */
    pictures: { each: number; seed: number };
    /** Whether the kits neither site is known to use are tried in every make. */
    kits: 'all' | 'some';
    /** How many mutants recognition is tried on, how many are filled in, and the seed they are made from. */
    mutants: { count: number; filled: number; seed: number };
  }
}

export {};
