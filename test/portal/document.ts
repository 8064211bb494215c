import type { Bundle } from './bundle.ts';
import type { PracticePage } from './pages.ts';

const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The HTML of a page; `assets` is the folder its files are under. */
export function documentOf(page: PracticePage, bundle: Bundle, assets: string): string {
  const styles = page.entry ? bundle.stylesOf(page.entry) : [];
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${assets}${file}">`),
    page.head ?? '',
    '</head>',
    `<body>${page.body ?? ''}`,
    page.entry ? `<script type="module" src="${assets}${bundle.scriptOf(page.entry)}"></script>` : '',
    '</body>',
    '</html>',
  ].join('\n');
}
