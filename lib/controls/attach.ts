import { type ControlDriver, DriverError } from './driver.ts';
import { fire } from './fire.ts';
import { halt, until } from './until.ts';

const uploadTime = 60_000;

function accepts(accept: string, { name, type }: File): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter(Boolean);
  const fits = (kind: string) =>
    kind.startsWith('.')
      ? name.toLowerCase().endsWith(kind)
      : kind.endsWith('/*')
        ? type.startsWith(kind.slice(0, -1))
        : type === kind;
  return !kinds.length || kinds.some(fits);
}

/**
 * Puts files into an uploader or a file input, without the chooser, and waits until the page shows one more than
 * before. Rejects with `unsupported` where the input does not take such files, `notTaken` when nothing comes of it.
 */
export async function attach(
  driver: ControlDriver,
  root: HTMLElement,
  files: readonly File[],
  signal: AbortSignal,
): Promise<void> {
  halt(signal);
  const input = (root.matches('input') ? root : root.querySelector('input[type=file]')) as HTMLInputElement | null;
  if (!input || driver.barred(root)) throw new DriverError('barred');
  if ((files.length > 1 && !input.multiple) || !files.every((file) => accepts(input.accept, file)))
    throw new DriverError('unsupported');
  const before = driver.read(root).join('\n');
  const transfer = new ((input.ownerDocument.defaultView ?? window) as typeof globalThis & Window).DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  fire(input, 'Event', 'input');
  fire(input, 'Event', 'change');
  const shown = await until(root, () => driver.read(root).join('\n') !== before, signal, uploadTime);
  if (!shown) throw new DriverError('notTaken');
}
