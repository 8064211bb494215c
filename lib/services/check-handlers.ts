import type { checkMessages } from '../platform/check-messages.ts';
import { now } from '../platform/clock.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import { judgeHere } from './judge-here.ts';

export const checkHandlers: HandlersOf<typeof checkMessages> = {
  judgeHere: (wish, sender) => judgeHere(wish, sender, now()),
};
