import type { Manifest, Package } from './read-package.ts';

/** What stores refuse a package for. Rules as their pages gave them in 2026-11. */
interface StoreRule {
  says: string;
  /** One line for each fault. */
  faults(of: Package): string[];
}

type Messages = Record<string, { message: string } | undefined>;

const jsonAt = ({ files }: Package, path: string): unknown => JSON.parse(files.get(path)?.toString() ?? '{}');
const localesOf = ({ files }: Package): string[] =>
  [...files.keys()].flatMap((path) => /^_locales\/([^/]+)\/messages\.json$/u.exec(path)?.[1] ?? []);
const messagesOf = (of: Package, locale: string) => jsonAt(of, `_locales/${locale}/messages.json`) as Messages;

/** What a text of the manifest says in each language. */
const inEach = (of: Package, text = ''): [locale: string, said: string][] => {
  const key = /^__MSG_(\w+)__$/u.exec(text)?.[1];
  return localesOf(of).map((locale) => [locale, key ? (messagesOf(of, locale)[key]?.message ?? '') : text]);
};

const within = (of: Package, name: 'name' | 'description', most: number): string[] =>
  inEach(of, of.manifest[name])
    .filter(([, said]) => said.trim() === '' || [...said].length > most)
    .map(([locale, said]) => `${name} in ${locale}: ${[...said].length} characters`);

const iconsOf = ({ icons, action }: Manifest): [size: string, path: string][] => [
  ...Object.entries(icons ?? {}),
  ...Object.entries(action?.default_icon ?? {}),
];

/** Width and height a PNG says it has; undefined for anything else. */
function pngSize(bytes: Buffer | undefined): [width: number, height: number] | undefined {
  if (bytes?.subarray(1, 8).toString('latin1') !== 'PNG\r\n\u001a\n') return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const named = ({ manifest }: Package): string[] =>
  [
    manifest.action?.default_popup,
    manifest.background?.service_worker,
    ...(manifest.background?.scripts ?? []),
    manifest.options_ui?.page,
    manifest.side_panel?.default_path,
    manifest.sidebar_action?.default_panel,
    ...iconsOf(manifest).map(([, path]) => path),
  ].filter((path) => path !== undefined);

/** Code that would come from elsewhere. */
const remote: readonly RegExp[] = [
  /<(?:script|link|iframe|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//iu,
  /\bimport\s*\(\s*["'`](?:https?:)?\/\//u,
  /\bimportScripts\s*\(/u,
  /\bnew\s+(?:Shared)?Worker\s*\(\s*["'`](?:https?:|blob:|data:)/u,
  /@import\s+(?:url\(\s*)?["']?(?:https?:)?\/\//iu,
  /\burl\(\s*["']?(?:https?:)?\/\//iu,
];

const texts = ({ files }: Package): [path: string, text: string][] =>
  [...files].filter(([path]) => /\.(?:js|html|css)$/u.test(path)).map(([path, bytes]) => [path, bytes.toString()]);

const isFirefox = ({ manifest }: Package): boolean => manifest.browser_specific_settings !== undefined;
const fault = (is: boolean, line: string): string[] => (is ? [line] : []);
const mebibyte = 1024 * 1024;

export const storeRules: readonly StoreRule[] = [
  {
    says: 'manifest version 3',
    faults: ({ manifest }) => fault(manifest.manifest_version !== 3, `is ${manifest.manifest_version}`),
  },
  {
    says: 'a version of one to four numbers up to 65535, without leading zeros, not all of them 0',
    faults: ({ manifest: { version = '' } }) => {
      const parts = version.split('.');
      const isRight = (part: string) => /^(?:0|[1-9]\d{0,4})$/u.test(part) && Number(part) <= 65_535;
      const isSome = parts.some((part) => Number(part) > 0);
      return fault(parts.length > 4 || !parts.every(isRight) || !isSome, `is ${version}`);
    },
  },
  // Chrome takes 75 characters, Firefox 50, Edge 45.
  { says: 'a name of at most 45 characters in every language', faults: (of) => within(of, 'name', 45) },
  { says: 'a description of at most 132 characters in every language', faults: (of) => within(of, 'description', 132) },
  {
    says: 'every language has every text, the default one is there',
    faults: (of) => {
      const locales = localesOf(of);
      const keys = new Set(locales.flatMap((locale) => Object.keys(messagesOf(of, locale))));
      const used = [...JSON.stringify(of.manifest).matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);
      const lacking = locales.flatMap((locale) =>
        [...keys, ...used].filter((key) => !messagesOf(of, locale)[key]?.message).map((key) => `${locale}: ${key}`),
      );
      const { default_locale: usual = '' } = of.manifest;
      return [...fault(!locales.includes(usual), `no _locales/${usual}`), ...new Set(lacking)];
    },
  },
  {
    says: 'icons of 16, 32, 48 and 128 pixels, each a PNG of its size',
    faults: ({ manifest, files }) => [
      ...['16', '32', '48', '128'].filter((size) => !manifest.icons?.[size]).map((size) => `none of ${size}`),
      ...iconsOf(manifest)
        .filter(([size, path]) => String(pngSize(files.get(path))) !== `${size},${size}`)
        .map(([size, path]) => `${path} is not ${size} × ${size}`),
    ],
  },
  {
    says: 'nothing in the manifest that is the store’s to set',
    faults: ({ manifest }) => ['key', 'update_url', 'applications'].filter((key) => key in manifest),
  },
  {
    says: 'every file the manifest names is there',
    faults: (of) => named(of).filter((path) => !of.files.has(path.replace(/^\//u, ''))),
  },
  {
    says: 'no code, style or picture from elsewhere',
    faults: (of) =>
      texts(of).flatMap(([path, text]) =>
        remote.flatMap((pattern) => {
          const [found] = pattern.exec(text) ?? [];
          return found === undefined ? [] : [`${path}: ${found}`];
        }),
      ),
  },
  {
    says: 'a policy without eval and without hosts',
    faults: ({ manifest }) => {
      const policy = manifest.content_security_policy?.extension_pages ?? '';
      return fault(!/script-src 'self'/u.test(policy) || /'unsafe-eval'|https?:|\*/u.test(policy), policy);
    },
  },
  {
    says: 'nothing but scripts, pages, styles, texts and icons, each below what reviewers’ tools read',
    faults: ({ files }) =>
      [...files]
        .filter(
          ([path, { length }]) => !/^[\w/-]+(?:\.\w+)*\.(?:js|html|css|json|png)$/u.test(path) || length > 4 * mebibyte,
        )
        .map(([path]) => path),
  },
  {
    says: 'the oldest browser it runs in is named, and for Firefox that no data are collected',
    faults: (of) => {
      const { gecko } = of.manifest.browser_specific_settings ?? {};
      if (!isFirefox(of))
        return fault(!/^\d+$/u.test(of.manifest.minimum_chrome_version ?? ''), 'minimum_chrome_version');
      return [
        ...fault(!/^[\w.-]+@[\w.-]+$/u.test(gecko?.id ?? ''), 'id'),
        // The first version that knows of data collection.
        ...fault(Number.parseInt(gecko?.strict_min_version ?? '', 10) < 140, 'strict_min_version'),
        ...fault(String(gecko?.data_collection_permissions?.required) !== 'none', 'data_collection_permissions'),
      ];
    },
  },
];

/** Everything any of the stores would refuse it for. */
export const storeFaults = (of: Package): string[] =>
  storeRules.flatMap(({ says, faults }) => faults(of).map((line) => `${says}: ${line}`));
