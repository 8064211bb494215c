declare module 'vitest' {
  interface ProvidedContext {
    /** How many pictures of each kind, and the seed they are drawn from. */
    pictures: { each: number; seed: number };
  }
}

export {};
