import { fromBase64, toBase64 } from '../../../lib/platform/base64.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { ScanRef } from '../../../lib/platform/profile-messages.ts';
import type { PageTools } from '../../page-context.ts';
import type { LookedAt } from './looked-at.ts';

const endings: Partial<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/** A name whose ending is what the file is: uploaders go by it. */
const namedAsItIs = (name: string, type: string): string => {
  const ending = endings[type];
  const fits = !ending || (ending === '.jpg' ? /\.jpe?g$/iu : /\.png$/iu).test(name);
  return (fits ? name : `${name.replace(/\.[^.]*$/u, '')}${ending}`).slice(-300);
};

/** Has a file stored as it is, encrypted, and gives what a profile remembers of it. */
export async function storeScan(
  send: PageTools['send'],
  { file, type, width, height }: LookedAt,
  time: number,
): Promise<ScanRef> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = namedAsItIs(file.name, type);
  const { scanId } = await send('putScan', { name, type, data: toBase64(bytes) });
  return { id: scanId, name, type, bytes: bytes.length, width, height, addedAt: time };
}

/** The file a stored scan is. */
export const fileOf = ({ name, type, data }: Reply<'scan'>): File => new File([fromBase64(data)], name, { type });
