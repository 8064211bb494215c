import { profileLink } from '../use-route.ts';

// Not in the browser's history: that is stored in clear.
let said = '';

/** Goes to a profile just saved, in place of what was open, and has it said there. */
export function arrive(profileId: string, words: string): void {
  said = words;
  window.location.replace(profileLink(profileId));
}

/** What is to be said on arrival, once. */
export function takeArrival(): string {
  const words = said;
  said = '';
  return words;
}
