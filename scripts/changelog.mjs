// `npm version` runs this once package.json says the new version: the heading of what is not yet released gets it, and the day.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const unreleased = /^## (?:\S+ — )?未发布 · unreleased$/mu;

/**
 * before → after: '## 未发布 · unreleased' → '## 0.2.0 — 2026-12-01'. Throws where there is no such heading: a version nobody
 * has written a word about.
 */
export function released(text, version, day) {
  if (!unreleased.test(text)) throw new Error('CHANGELOG.md has no heading 「未发布 · unreleased」');
  return text.replace(unreleased, `## ${version} — ${day}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync('CHANGELOG.md', released(readFileSync('CHANGELOG.md', 'utf8'), version, day));
}
