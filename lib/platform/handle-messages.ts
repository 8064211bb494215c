import { type Browser, browser } from 'wxt/browser';
import type { z } from '../zod.ts';
import type { FaultCode } from './faults.ts';
import { type MessageName, messages } from './messages.ts';
import { Refused } from './refused.ts';
import { isOwnPage, type PageSender, pageSender } from './sender.ts';

type Table = typeof messages;
type Awaitable<T> = T | Promise<T>;
type Parsed<N extends MessageName> = z.output<Table[N]['request']>;
type Answered<N extends MessageName> = Awaitable<z.input<Table[N]['reply']>>;

/** One handler for each message; those a page may send are told which page. */
export type Handlers = {
  [N in MessageName]: Table[N]['from'] extends 'page'
    ? (request: Parsed<N>, sender: PageSender) => Answered<N>
    : (request: Parsed<N>) => Answered<N>;
};

/** The handlers of one part of the table. */
export type HandlersOf<Part> = Pick<Handlers, keyof Part & MessageName>;

type Crossing = { reply: unknown } | { fault: FaultCode };

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(messages, name);

/** What a schema makes of a request; nothing of one that is nested deeper than the stack is. */
function parsed(schema: z.ZodType, request: unknown): { success: boolean; data?: unknown } {
  try {
    return schema.safeParse(request);
  } catch {
    return { success: false };
  }
}

async function answer(handlers: Handlers, message: unknown, raw: Browser.runtime.MessageSender): Promise<Crossing> {
  const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
  if (!isName(name)) return { fault: 'unknownMessage' };
  const row = messages[name];
  const page = row.from === 'page' ? pageSender(raw) : undefined;
  if (row.from === 'page' ? !page : !isOwnPage(raw)) return { fault: 'notAllowed' };
  const asked = parsed(row.request, request);
  if (!asked.success) return { fault: 'badRequest' };
  try {
    // TypeScript cannot follow that row and handler belong to one name; the types of `Handlers` made sure.
    const handler = handlers[name] as (request: unknown, sender?: PageSender) => unknown;
    return { reply: row.reply.parse(await handler(asked.data, page)) };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    console.error(name, error);
    return { fault: 'broken' };
  }
}

/** Answers every message of the table. Errors cross as `{ fault }`, never as text. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(handlers, message, sender).then(sendResponse);
    return true; // the one form of an answer that every browser, the polyfill and the fake browser take
  });
}
