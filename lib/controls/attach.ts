import { anchored } from './anchored.ts';
import { type ControlDriver, DriverError, type DriverFault } from './driver.ts';
import { fire } from './fire.ts';
import { misfitOf } from './fits.ts';
import { fileInput } from './native/file.ts';
import { halt, patience, until } from './until.ts';
import { type UploadLook, uploadRow } from './upload-row.ts';

const sorry =
  /失败|错误|有误|不正确|不符|不能|不得|不支持|超过|超出|最多|仅支持|只支持|重新上传|重试|无法|过[大小]|太[大小]|异常|fail|error|invalid/iu;

const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** Watches a row after a file was put in, and tells once how it ended. */
function watcher(before: UploadLook, look: () => UploadLook): () => 'done' | DriverFault | undefined {
  let stillSince = performance.now();
  let stirred = false;
  const since: { shown?: number; sorry?: number } = {};
  const lasts = (what: keyof typeof since, holds: boolean, ms: number): boolean => {
    const now = performance.now();
    since[what] = holds ? (since[what] ?? now) : undefined;
    return now - (since[what] ?? now) >= ms && holds;
  };
  return () => {
    const now = look();
    const moved = now.drawn !== before.drawn;
    if (moved) {
      stirred = true;
      stillSince = performance.now();
    } else if (performance.now() - stillSince > (stirred ? patience.rest : patience.start)) return 'notStarted';
    const shown = moved && now.shown.length > 0 && !same(now.shown, before.shown);
    const held = now.truths.length > 0 && !same(now.truths, before.truths);
    if (moved && now.shown.length > 0 && held) return 'done';
    if (lasts('shown', shown, patience.truth)) return 'unverified';
    const complains = now.lines.some((line) => sorry.test(line) && !before.lines.includes(line));
    return lasts('sorry', complains, patience.settle) ? 'rejected' : undefined;
  };
}

/**
 * Puts a file into an uploader or a file input, without the chooser, and waits until the page shows it and holds another
 * true value than before. `signal` calls it off before; once the file is in, only `leaving` ends the wait. Rejects with
 * `wrongType`, `tooLarge`, `barred` (nothing was done), `notStarted` (the page may take only a person's own choice),
 * `rejected` (the page says so), `unverified` (something shows, but no true value), `notTaken`.
 */
export async function attach(
  driver: ControlDriver,
  root: HTMLElement,
  file: File,
  { signal, leaving }: { signal: AbortSignal; leaving: AbortSignal },
): Promise<void> {
  halt(signal);
  const at = anchored(driver, root);
  const input = fileInput(root);
  if (!input || driver.barred(root)) throw new DriverError('barred');
  const before = uploadRow(driver, root);
  const misfit = misfitOf(
    { name: file.name, type: file.type, bytes: file.size },
    input.accept,
    before.lines.join('\n'),
  );
  if (misfit) throw new DriverError(misfit);
  const transferred = (files: readonly File[]): FileList => {
    const view = (input.ownerDocument.defaultView ?? window) as Window & typeof globalThis;
    const transfer = new view.DataTransfer();
    for (const one of files) transfer.items.add(one);
    return transfer.files;
  };
  input.files = transferred([file]);
  fire(input, 'Event', 'input');
  fire(input, 'Event', 'change');
  const ended = await until(
    root,
    watcher(before, () => uploadRow(driver, at())),
    leaving,
    patience.upload,
  );
  if (ended === 'done') return;
  // So that the person may choose the same file and the page hears of it.
  if (input.isConnected && input.files?.[0] === file) input.files = transferred([]);
  // Drawn anew with the file under way, which the page forgot.
  const forgot = ended === 'notStarted' && !input.isConnected;
  throw new DriverError(forgot ? 'notTaken' : (ended ?? 'notTaken'));
}
