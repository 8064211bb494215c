const files = new Map<string, string>();
const same = (path: string, why: string, ...names: readonly string[]): void => {
  for (const name of names) files.set(`${path}: ${name}`, why);
};

same(
  'lib/checks/rules/phones.ts',
  'the rows of a mini program principal who is the other one are empty, and nothing is like them',
  'false → true',
);
same(
  'lib/checks/credit-code.ts',
  'only texts of 18 signs get there, and the form is 18 signs long',
  '/^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u → /[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u',
  '/^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u → /^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}/u',
);
same(
  'lib/checks/cases-of.ts',
  'the text is two signs long at most',
  '/^\\d{2}$/u → /\\d{2}$/u',
  '/^\\d{2}$/u → /^\\d{2}/u',
);
same(
  'lib/checks/facts.ts',
  'no id holds these words but at its head',
  '/^icp_applets\\.principal_info\\./u → /icp_applets\\.principal_info\\./u',
);
same(
  'lib/checks/missing.ts',
  'no id holds these words but at its head',
  '/^icp_applets\\.principal_info\\./u → /icp_applets\\.principal_info\\./u',
);
same(
  'lib/checks/rules/shapes.ts',
  'rows without a list, and those of regions, were left out before',
  "!list || list === 'regions' → (!list && list === 'regions')",
);
same(
  'lib/checks/rules/person-names.ts',
  'what is searched for has a sign before it, so it is never found at 0',
  'text.search(spaces) >= 0 → text.search(spaces) > 0',
  'text.search(wrongDot) < 0 → text.search(wrongDot) <= 0',
  'text.search(wrongDot) >= 0 → text.search(wrongDot) > 0',
  '0 → 1',
  '0 → 1 #2',
  '0 → 1 #3',
);
same('lib/checks/rules/person-names.ts', 'spaces are among the signs that are taken', 'text.trim() → text');
same(
  'lib/checks/rules/person-names.ts',
  'nothing is wrong with a name of spaces alone: text-blank tells it',
  'facts.text(role.name).trim() → facts.text(role.name)',
);
same('lib/checks/rules/files.ts', 'a type stands on one line', '/;.*$/u → /;.*/u');
same(
  'lib/checks/rules/kinds.ts',
  'only numbers that read like one get there, and those end so',
  '/-\\d+X$/u → /-\\d+X/u',
);
same('lib/checks/rules/name-words.ts', 'one 市 is as good as the other: 津市市', '/市$/u → /市/u');
same('lib/checks/file-field.ts', 'a path with a place in its middle names no list', '/\\[\\d+\\]$/u → /\\[\\d+\\]/u');
same(
  'lib/checks/rules/addresses.ts',
  'what is cut off is the name of a place, of two signs at least',
  'start > 0 → start >= 0',
  '0 → 1',
  '0 → 1 #2',
  "rest === '' || at === 0 → (rest === '' && at === 0)",
);
same('lib/checks/rules/card-terms.ts', 'no card holds for one year', '0 → 1 #3');
same(
  'lib/checks/place-at-head.ts',
  'of the name only the end is looked at',
  ...['0 → 1 #2', '0 → 1 #8', '0 → 1 #9', '0 → 1 #10'],
);
same('lib/checks/place-at-head.ts', 'no place has a name of one sign', 'length > 1 → length >= 1');

/** Changes that change nothing a draft could show, by 「path: what → what」 as the run prints it, with the reason. */
export const equivalents: ReadonlyMap<string, string> = files;
