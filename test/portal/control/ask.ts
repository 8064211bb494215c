/** Asks the portal's own interface; a refusal becomes an error with its text. */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const reply = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) });
  const said = (await reply.json()) as T & { error?: { code?: string; text: string } };
  if (said?.error) throw new Error([said.error.text, said.error.code].filter(Boolean).join(' '));
  return said;
}
