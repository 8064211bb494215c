/** Details of a test that takes its time: only the long run (`npm run proof`) plays it. */
export const long = { tag: '@long' };
