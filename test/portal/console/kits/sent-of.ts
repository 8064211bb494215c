import type { Part } from './island.ts';

/** Sends a file as the page does, and puts what came of it into the model. Rejects with the message to show. */
export async function sentOf({ row, value, input, blur }: Part, file: File, progress: (percent: number) => void) {
  const sent = await row.upload(file, progress);
  input(row.limit > 1 && Array.isArray(value) ? [...value, sent] : [sent]);
  blur();
  return sent;
}
