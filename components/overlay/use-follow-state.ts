import { useSyncExternalStore } from 'react';
import type { FollowState } from '../../lib/services/follow-state.ts';
import { useOverlay } from './overlay-context.ts';

export const useFollowState = (): FollowState => {
  const { following } = useOverlay();
  return useSyncExternalStore(following.subscribe, following.state);
};
