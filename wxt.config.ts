import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Alias, AliasOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { commands, popupCommand, popupKey } from './lib/platform/commands.ts';
import { rowsWithoutNotes } from './scripts/rows-without-notes.mjs';

const hosts = ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'];

const iconsOf = (...sizes: number[]): Record<number, string> =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));

const inPage: ReadonlySet<string> = new Set(['content-script', 'unlisted-script']);
/** Scripts that add to the overlay draw with the assistant's React instead of carrying their own. */
const addsToOverlay: ReadonlySet<string> = new Set(['checking', 'teaching']);
const handedReact = fileURLToPath(new URL('components/overlay/handed-react.ts', import.meta.url));
const handed: Alias = { find: /^react(?:\/jsx-runtime)?$/u, replacement: handedReact };
const polyfilled: Alias = { find: 'wxt/browser', replacement: '@wxt-dev/webextension-polyfill/browser' };

/** Names React gives to parts of its own trees, in no other script's hands and in no text: 1 kB when they are short. */
const ownOfReact =
  /^(?:alternate|memoized(?:State|Props)|pendingProps|updateQueue|subtreeFlags|childLanes|deletions|stateNode|elementType|base(?:State|Queue|Lanes)|(?:first|last)BaseUpdate|callback(?:Node|Priority)|(?:pending|suspended|pinged|expired|entangled|warm|finished)Lanes|entanglements|hiddenUpdates|expirationTimes|errorRecoveryDisabledLanes|shellSuspendCounter|pendingChildren|containerInfo|cancelPendingCommit|timeoutHandle|pooledCache(?:Lanes)?|isDehydrated|revertLane|hasEagerState|eagerState|lastRendered(?:Reducer|State)|treeContext|retryLane|retryQueue|pendingContext|refCleanup|incompleteTransitions|dehydrated|cachePool|_visibility|_eventListeners|_fragmentFiber|unsuspend|blockedOn|attachedListener|optionsOrUseCapture|_currentValue2?|stylesheets|dependencies|(?:UNSAFE_)?componentWill(?:Mount|ReceiveProps|Update|Unmount)|componentDid(?:Mount|Update|Catch)|getSnapshotBeforeUpdate|getDerivedStateFrom(?:Props|Error)|shouldComponentUpdate)$/u;

/** What React looks for in other surroundings, or does for sites that go from page to page: another 0.7 kB. */
const nowhere = {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: undefined,
  navigation: undefined,
  process: undefined,
  setImmediate: undefined,
};

/** Terser after the bundler's own minifier: what is loaded with every form loses another hundredth. */
const minifiedTwice: Plugin = {
  name: 'minified-twice',
  generateBundle: async (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') {
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { passes: 3, global_defs: nowhere },
          mangle: { properties: { regex: ownOfReact, builtins: true } },
        });
        if (code) chunk.code = code;
      }
  },
};

/** Vite takes aliases as a list or as an object. */
const aliasesOf = (alias: AliasOptions = []): readonly Alias[] =>
  Array.isArray(alias)
    ? alias
    : Object.entries(alias as Record<string, string>).map(([find, replacement]) => ({ find, replacement }));

const suggested = (key?: string) => (key ? { suggested_key: { default: key } } : {});
/** The keys people may press anywhere, as the manifest names them. */
const keys = {
  [popupCommand]: suggested(popupKey),
  ...Object.fromEntries(
    Object.entries(commands).map(([id, key]) => [id, { ...suggested(key), description: `__MSG_command_${id}__` }]),
  ),
};

// The whole manifest a reviewer reads: fewest permissions, the two official hosts, no network of our own.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Every browser we are for preloads modules itself: the stand-in would be the one line of ours that fetches.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // The worker and our own pages speak through webextension-polyfill; what runs in a page goes without its 10 kB: MV3
    // browsers promise by themselves, and in-page scripts use three calls of `runtime`.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => inPage.has(type)))
        config.plugins = [...(config.plugins ?? []), rowsWithoutNotes, minifiedTwice];
      const own = entrypoints.every(({ name }) => addsToOverlay.has(name));
      if (!own && entrypoints.some(({ type }) => inPage.has(type))) return;
      config.resolve = { ...config.resolve, alias: [...aliasesOf(config.resolve?.alias), own ? handed : polyfilled] };
    },
  },
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'idle',
      'contextMenus',
      'sidePanel',
    ].filter((one) => browser !== 'firefox' || one !== 'sidePanel'), // its sidebar needs none
    host_permissions: hosts,
    incognito: 'not_allowed',
    commands: keys,
    icons: iconsOf(16, 32, 48, 64, 96, 128),
    action: { default_title: '备案领航', default_icon: iconsOf(16, 24, 32) },
    content_security_policy: {
      // Our own pages and the worker; what is not named here is forbidden (default-src), the network outright (connect-src).
      // wasm-unsafe-eval: Argon2id of the passphrase is WebAssembly out of our own bundle. It permits no script from text.
      // style-src: our style sheets. React sets styles through the CSSOM, and the overlay's is a constructed sheet: neither
      // needs 'unsafe-inline'. img-src: our icon, and scans, which are shown from memory (blob:).
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // No gecko_android: the console is a page for desktops.
            gecko: {
              id: 'beian-pilot@beian-pilot.example',
              // The first that shows people what data is collected; all else we use is older (popover: 125).
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // checkVisibility with visibilityProperty: before it, hidden fields would count as shown. URL.canParse: 120,
          // Promise.withResolvers: 119, groupBy: 117. tsconfig.json lets nothing newer in (MDN, 2026-11).
          minimum_chrome_version: '121',
        }),
  }),
});
