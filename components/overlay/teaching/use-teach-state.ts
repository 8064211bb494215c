import { useSyncExternalStore } from 'react';
import type { Teaching, TeachState } from '../../../lib/services/teaching/teach-state.ts';

export const useTeachState = (teaching: Teaching): TeachState =>
  useSyncExternalStore(teaching.subscribe, teaching.state);
