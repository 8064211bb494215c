import { useSyncExternalStore } from 'react';
import type { Checking, CheckState } from '../../../lib/services/check-state.ts';

export const useCheckState = (checking: Checking): CheckState =>
  useSyncExternalStore(checking.subscribe, checking.state);
