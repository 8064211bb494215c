export interface SentRequest {
  path: string;
  body: Record<string, unknown>;
}

/** Everything this document has sent, so that a test can count what was submitted. */
export const requests: SentRequest[] = [];

let sign = '';

/** The pass that the captcha gave; goes along with the next request. */
export function carry(pass: string) {
  sign = pass;
}

/** Asks the imitated service. On the site it has a host of its own; here it is the same one, so that nothing leaves. */
export async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  requests.push({ path, body });
  const reply = await fetch(`/icpproject_query/api/${path}?${new URLSearchParams({ sign })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { params } = (await reply.json()) as { params: Record<string, unknown> };
  return params;
}
