import { useCallback } from 'react';
import { usePage } from '../../page-context.ts';
import { type Asked, useAsked } from '../../use-asked.ts';
import { type LookedAt, lookedAt } from './looked-at.ts';
import { fileOf } from './stored-scan.ts';

/** A stored scan, opened and looked at again: what was warned of stays in sight. */
export const useScan = (scanId: string, isFilm: boolean): Asked<LookedAt> => {
  const { send } = usePage();
  return useAsked(
    useCallback(async () => lookedAt(fileOf(await send('scan', { scanId })), isFilm), [send, scanId, isFilm]),
  );
};
