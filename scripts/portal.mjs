// Serves the practice portal alone: `npm run --silent portal -- --port N` prints `ready N` once it answers.
import { parseArgs } from 'node:util';
import { startPortal } from '../test/portal/server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const { port } = await startPortal({ port: Number(values.port) });
console.log(`ready ${port}`);
