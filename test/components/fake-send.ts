import type { MessageName, Reply, Request } from '../../lib/platform/messages.ts';

export type Answers = { [N in MessageName]?: (request: Request<N>) => Reply<N> };

/** A worker that answers as told, and notes what it was asked. */
export const fakeSend = (answers: Answers, asked: [MessageName, unknown][] = []) => {
  const send = async <N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    asked.push([name, request]);
    const answer = answers[name] as ((request: Request<N>) => Reply<N>) | undefined;
    if (!answer) throw new Error(`nobody answers ${name}`);
    return answer(request);
  };
  return { send, asked };
};
