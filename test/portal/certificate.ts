import { generate } from 'selfsigned';
import { bothHosts } from './pages.ts';

/** A certificate of our own for both hosts: good for this run, trusted by nobody. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const names = [...bothHosts, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'practice portal' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
  return { key: pems.private, cert: pems.cert };
}
