import { useSyncExternalStore } from 'react';
import type { AssistState } from '../../lib/services/assist-state.ts';
import { useOverlay } from './overlay-context.ts';

export const useAssistState = (): AssistState => {
  const { assisting } = useOverlay();
  return useSyncExternalStore(assisting.subscribe, assisting.state);
};
