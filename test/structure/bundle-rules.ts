import { reachedFrom } from './reached-from.ts';
import type { Rule } from './rule.ts';

interface Bundle {
  entry: string;
  /** Whose all that is, to be read after “belongs to”. */
  owner: string;
  /** What it must not carry, by path or package. */
  without: readonly RegExp[];
}

// The page's own memory and a page's patience: the worker decides and names come with its answers, so scripts in the
// page need no schema, no key, no profile and no list of regions.
const leftToTheWorker = [
  /^zod$/u,
  /^lib\/zod\.ts$/u,
  /^idb$/u,
  /^lib\/platform\/(?:vault-messages|profile-messages|scan-messages|backup-messages|argon2|kdf|passphrase-key|key-record|crypto|database|device-key|stored|set-aside|second-copies|read-twice|write-twice|write-together|messages|settings-shape)\b/u,
  /^lib\/services\/(?:vault|data-key|held-key|key-on-disk|locking|protect|grants|profiles?|settings|sentinels|assistant-injection)\b/u,
  /^lib\/checks\//u,
  /^lib\/texts\/(?:checks|rejections|why-not)\b/u,
  /^lib\/fields\/kinds\.ts$/u,
  /^lib\/fields\/codes\//u,
  /^lib\/fields\/(?:official-body|answer-for)\.ts$/u,
  /^@vant\/area-data$/u,
  /^ics$/u,
  /^pinyin-pro$/u,
];

/** Scripts that come by themselves stay small. */
const small = [
  ...leftToTheWorker,
  /^react/u,
  /^wxt\/browser$/u,
  /^wxt\/utils\/define-content-script$/u,
  /^lib\/fields\/index\.ts$/u,
  /^lib\/texts\//u,
  /^lib\/controls\//u,
  /^components\//u,
];

/** Scripts that add to the overlay use what the assistant has and carry no second one of it. */
const added = [
  ...leftToTheWorker,
  /^react-dom/u,
  /^wxt\/browser$/u,
  /^lib\/fields\/index\.ts$/u,
  /^lib\/texts\/(?!say\.ts)/u,
  /^lib\/controls\//u,
  /^lib\/recognise\/(?!composed\.ts|teaching\/(?!fields-for\.ts))/u,
];

/** Kits come as data, and with them the few steps that are theirs alone: what works them is with the assistant. */
const kitsAlone = [
  ...leftToTheWorker,
  /^react/u,
  /^wxt\/browser$/u,
  /^lib\/(?:fields|texts|recognise)\//u,
  /^lib\/controls\/(?!(?:kits\/.+|click|fire|focus|until|driver)\.ts)/u,
  /^lib\/controls\/kits\/(?:kit-row|dropdown|cascader|date|upload|menu)\.ts/u,
];

const bundles: readonly Bundle[] = [
  { entry: 'entrypoints/sentinel.ts', owner: 'the worker', without: small },
  { entry: 'entrypoints/console-reader.ts', owner: 'the worker', without: small },
  { entry: 'entrypoints/entry-reader.ts', owner: 'the worker', without: small },
  { entry: 'entrypoints/assistant.tsx', owner: 'the worker', without: leftToTheWorker },
  { entry: 'entrypoints/checking.ts', owner: 'the worker or to the assistant', without: added },
  { entry: 'entrypoints/more-kits.ts', owner: 'the worker or to the assistant', without: kitsAlone },
  { entry: 'entrypoints/teaching.ts', owner: 'the worker or to the assistant', without: added },
  { entry: 'entrypoints/background.ts', owner: 'our own pages', without: [/^ics$/u, /^react/u] },
];

const carries = ({ entry, owner, without }: Bundle): Rule => ({
  says: `${entry} carries nothing that belongs to ${owner}`,
  todo: 'Break the trail: `import type` where only a type is needed, else ask the worker by message. A renamed entry is renamed in test/structure/bundle-rules.ts.',
  offenders: (files) => {
    if (!files.has(entry)) return [`${entry} is not there`];
    const reached = [...reachedFrom(files, entry)].filter(([name]) => without.some((banned) => banned.test(name)));
    return reached.map(([, trail]) => trail.join(' → '));
  },
});

export const bundleRules: readonly Rule[] = bundles.map(carries);
