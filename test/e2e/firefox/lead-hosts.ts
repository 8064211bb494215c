import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { bothHosts } from '../../portal/pages.ts';

const ours: ReadonlySet<string> = new Set(bothHosts.map((host) => `${host}:443`));

export interface Led {
  port: number;
  close(): Promise<void>;
}

/** A proxy that leads the two official hosts to the practice portal and refuses everybody else: Firefox maps no hosts. */
export async function leadHosts(portal: number): Promise<Led> {
  const open = new Set<Socket>();
  const server: Server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', ({ url = '' }, stream, head) => {
    const client = stream as Socket;
    client.on('error', () => client.destroy());
    if (!ours.has(url)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const there = connect(portal, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.write(head);
      there.pipe(client).pipe(there);
    });
    there.on('error', () => client.destroy());
    for (const socket of [client, there]) open.add(socket.on('close', () => open.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
