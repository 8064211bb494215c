import type { PhotoNotes } from './photo-notes.ts';
import { pictureLimits } from './picture-limits.ts';

/** What is known of a picture; sizes as it is shown, turned upright. Without `seen` the browser could not read it. */
export interface PictureFacts extends PhotoNotes {
  type: string;
  bytes: number;
  seen?: {
    width: number;
    height: number;
    /** Of its pixels, those of another colour than most (colour-share.ts). */
    colourShare: number;
    /** Pixels an edge is smeared over, at `measuredLongSide` (edge-blur.ts). */
    blur: number | undefined;
  };
}

/** Pictures are measured at the size the form asks at least: what a reviewer sees is hardly larger. */
export const measuredLongSide = pictureLimits.longSide;

const leastColour = 0.0012;
const mostBlur = 1.3;
const leastBits = 0.35; // a pixel, at the measured size

interface Row {
  severity: 'block' | 'warn';
  /** One click mends it. */
  mends: boolean;
  when(facts: PictureFacts, seen: NonNullable<PictureFacts['seen']>): boolean;
}

const sides = ({ width, height }: { width: number; height: number }) => [
  Math.min(width, height),
  Math.max(width, height),
];

const isSmall: Row['when'] = (_, seen) => {
  const [short = 0, long = 0] = sides(seen);
  return short < pictureLimits.shortSide || long < pictureLimits.longSide;
};

/** JPEG alone: what PNG leaves out it can give back. */
const isSqueezed: Row['when'] = ({ type, bytes }, { width, height }) => {
  const scale = Math.min(1, measuredLongSide / Math.max(width, height));
  return type === 'image/jpeg' && (bytes * 8) / (width * height * scale * scale) < leastBits;
};

const isTaken = (type: string): boolean => pictureLimits.types.some((taken) => taken === type);

/** All that is told of a picture that can be read, what stops it first. */
const rows = {
  small: { severity: 'block', mends: false, when: isSmall },
  kind: { severity: 'block', mends: true, when: ({ type }) => !isTaken(type) },
  large: { severity: 'block', mends: true, when: ({ bytes }) => bytes > pictureLimits.bytes },
  turned: { severity: 'warn', mends: true, when: ({ turned }) => turned },
  located: { severity: 'warn', mends: true, when: ({ located }) => located },
  grey: { severity: 'warn', mends: false, when: (_, { colourShare }) => colourShare < leastColour },
  blurred: { severity: 'warn', mends: false, when: (_, { blur }) => blur !== undefined && blur > mostBlur },
  squeezed: { severity: 'warn', mends: false, when: isSqueezed },
} as const satisfies Record<string, Row>;

export type PictureFindingId = keyof typeof rows | 'unreadable' | 'film' | 'filmLarge';

export interface PictureFinding {
  id: PictureFindingId;
  severity: Row['severity'];
  mends: boolean;
}

/** What stands against a picture. */
export function pictureFindings(facts: PictureFacts): PictureFinding[] {
  const { seen } = facts;
  if (!seen) return [{ id: 'unreadable', severity: 'block', mends: false }];
  return (Object.entries(rows) as [keyof typeof rows, Row][])
    .filter(([, { when }]) => when(facts, seen))
    .map(([id, { severity, mends }]) => ({ id, severity, mends }));
}
