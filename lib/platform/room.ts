/** Bytes the browser says are used and would give; a browser may say neither. */
export async function room(): Promise<{ usage?: number; quota?: number }> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return { ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }) };
}
