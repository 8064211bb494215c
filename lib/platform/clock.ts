/** The one clock of everything that is not pure. */
export const now = (): number => Date.now();
