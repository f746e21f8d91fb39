import net, { type AddressInfo } from 'node:net';
import { ZBClient } from 'zeebe-node';
import { inTime } from './cluster.ts';

/** As a broker whose machine is gone: it takes connections and never says anything. */
const silent = net.createServer((socket) => socket.on('error', () => undefined));
const sockets = new Set<net.Socket>();
let client: ZBClient;

beforeAll(async () => {
  silent.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  client = new ZBClient(`127.0.0.1:${port}`, { loglevel: 'NONE', retry: false });
});

afterAll(async () => {
  await client.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

it('gives up on a cluster that keeps silent', async () => {
  const asked = inTime(client, 300);

  await expect(asked.topology()).rejects.toThrow(/^4 DEADLINE_EXCEEDED/);
  await expect(asked.completeJob({ jobKey: '1', variables: {} })).rejects.toThrow(/^4 DEADLINE_EXCEEDED/);
});
