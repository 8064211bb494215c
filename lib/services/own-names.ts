/**
 * A style sheet with names of its own for its custom properties: a page that knows ours could declare them as something
 * else (`CSS.registerProperty`), for every shadow root of its document, and our colours would be gone.
 */
export const ownNames = (css: string, mark: string): string => css.replaceAll('--', `--${mark}-`);
