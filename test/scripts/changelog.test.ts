import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { released } from '../../scripts/changelog.mjs';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('the newest version of the changelog is that of the package', () => {
  expect(/^## (\d\S*) — /mu.exec(changelog)?.[1]).toBe(version);
});

it('a release puts version and day into the heading, and changes nothing else', () => {
  const before = '# 更新记录\n\n## 未发布 · unreleased\n\n- 示例。\n\n## 0.1.0 — 2026-11-30\n';
  expect(released(before, '0.2.0', '2026-12-24')).toBe(
    '# 更新记录\n\n## 0.2.0 — 2026-12-24\n\n- 示例。\n\n## 0.1.0 — 2026-11-30\n',
  );
  expect(released('## 0.1.0 — 未发布 · unreleased\n', '0.1.0', '2026-12-24')).toBe('## 0.1.0 — 2026-12-24\n');
});

it('nothing is released that nobody has written a word about', () => {
  expect(() => released('## 0.1.0 — 2026-11-30\n', '0.2.0', '2026-12-24')).toThrow('未发布');
});
