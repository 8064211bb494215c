import type { scansZhCN } from './scans.zh-CN.ts';

export const scansEn: typeof scansZhCN = {
  choose: 'Choose a file',
  chooseOf: (label) => `Choose a file: ${label}`,
  replace: 'Replace',
  takes: 'Or drop it here. JPG or PNG, at most 2 MB, at least 720 pixels on the short side and 1280 on the long one.',
  takesSeveral: (n) =>
    `Or drop them here, at most ${n}. JPG or PNG, each at most 2 MB, at least 720 pixels on the short side and 1280 on the long one.`,
  takesFilm:
    'Or drop it here. MP4, MOV or WebM, at most 10 MB. Nobody publishes what the film must be like: look at it yourself.',
  busy: 'Looking at it and encrypting…',
  stored: (name) => `${name} is stored, encrypted`,
  full: (n) => `This holds at most ${n}; the rest was not stored.`,
  notTaken: (name) => `${name} was not stored: the form would not take it.`,
  dismiss: 'Leave this file out',
  dismissOf: (name) => `Leave this file out: ${name}`,

  severity: { block: 'Cannot be used:', warn: 'Please note:' },
  findings: {
    unreadable:
      'Not a picture, or a damaged one: the browser cannot open it. Save HEIC photos of an iPhone, and PDF, as JPG first.',
    kind: 'Neither JPG nor PNG. One click makes it a JPG.',
    small:
      'Too small: at least 720 pixels on the short side and 1280 on the long one. Enlarging adds nothing: scan it or take the photo again.',
    large: 'More than 2 MB. One click makes it smaller.',
    turned:
      'Only a note in the photo says which way is up. Some do not read it, and show it lying or upside down. One click turns it.',
    located: 'The photo carries the place where it was taken. One click takes that out.',
    grey: 'Looks black and white. Reviewers want the original in colour, not a copy.',
    blurred: 'Looks blurred. Look at the small print enlarged, and take it again if need be.',
    squeezed: 'Compressed so far that details may be lost. Look at the small print enlarged.',
    film: 'Not a film in MP4, MOV or WebM.',
    filmLarge: 'More than 10 MB: this extension cannot store it.',
  },
  fit: 'Make it fit',
  fitOf: (name) => `Make it fit: ${name}`,
  fitNote:
    'Saves a copy turned upright, scaled down and compressed as JPG, without the place where it was taken. It is never enlarged, and your own file is not changed.',
  cannotFit: 'It could not be brought under 2 MB. Nothing was changed.',
  turn: 'Turn 90°',
  turnOf: (name) => `Turn 90°: ${name}`,
  earlier: 'Move up',
  earlierOf: (name) => `Move up: ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove: ${name}`,
  viewOf: (name) => `See it large: ${name}`,
  size: (bytes, pixels) => (pixels ? `${bytes}, ${pixels} pixels` : `${bytes} in all`),

  lookYourself: 'A computer cannot tell these for certain. Please look yourself:',
  lookList: [
    'All four corners are there, no edge is cut off',
    'It is the right way up',
    'No glare, shadow, finger or watermark covers any text',
    'Every small character and number can be read',
    'It is the original, not a copy and not a photo of a screen',
    'This side belongs in this slot: portrait and emblem are not swapped',
  ],
  fullSize: 'Actual size',
  close: 'Close',

  until: 'Valid until',
  untilOf: (name) => `Valid until: ${name}`,
  expiry: {
    over: 'Expired: use the new certificate.',
    soon: 'Less than a month left; the form wants more than a month.',
    tight: 'Less than three months left: some reviewers send it back.',
  },

  storage: {
    title: 'Space used',
    scans: (n, bytes) => `Scans: ${n}, ${bytes}`,
    records: (bytes) => `Profiles and other records: ${bytes}`,
    given: (used, all) => `The browser gives ${all} in all; ${used} are used`,
    near: 'Space is running out. Make a backup first, then delete profiles or scans you no longer need: once it is full nothing new can be stored.',
  },
};
