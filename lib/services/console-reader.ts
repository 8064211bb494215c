import type { StatusCode } from '../portals/console-statuses.ts';
import type { RejectionSeen } from '../recognise/rejections-on.ts';

const place = Symbol.for('beian-pilot.console');

/** Reads what the console says of the filing, as the page stands now. */
export interface ConsoleReader {
  status(): StatusCode | undefined;
  rejections(): readonly RejectionSeen[];
}

type World = typeof globalThis & { [place]?: ConsoleReader };

/** The reader of this document. The content scripts of one document share it; without a filing under way there is none. */
export const consoleReader = (): ConsoleReader | undefined => (globalThis as World)[place];

export const placeReader = (reader: ConsoleReader): void => {
  (globalThis as World)[place] = reader;
};
