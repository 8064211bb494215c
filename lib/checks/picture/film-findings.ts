import type { PictureFinding } from './picture-findings.ts';
import { filmLimits } from './picture-limits.ts';

/** What stands against a film. Nobody looks into it: only its type and its size are told. */
export function filmFindings({ type, bytes }: { type: string; bytes: number }): PictureFinding[] {
  const block = { severity: 'block', mends: false } as const;
  return [
    ...(filmLimits.types.some((taken) => taken === type) ? [] : [{ id: 'film', ...block } as const]),
    ...(bytes > filmLimits.bytes ? [{ id: 'filmLarge', ...block } as const] : []),
  ];
}
