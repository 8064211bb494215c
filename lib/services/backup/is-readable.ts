import { Refused } from '../../platform/refused.ts';
import { readScan } from '../scans.ts';

/** Is this scan here, and as it was written? */
export const isReadable = (id: string): Promise<boolean> =>
  readScan(id).then(
    () => true,
    (error) => {
      if (error instanceof Refused && ['noSuchScan', 'damaged'].includes(error.fault)) return false;
      throw error;
    },
  );
