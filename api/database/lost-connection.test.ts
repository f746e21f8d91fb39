import net, { type AddressInfo } from 'node:net';
import { openPool } from './pool.ts';

const message = (kind: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
};

/** What a server says that lets somebody in and is killed in the same moment. */
const GREETING_AND_FAREWELL = Buffer.concat([
  message('R', Buffer.alloc(4)),
  message('Z', Buffer.from('I')),
  message('E', Buffer.from('SFATAL\0VFATAL\0C57P02\0Mterminating connection due to unexpected postmaster exit\0\0')),
]);

it('is an error of whoever asked for it, and does not end the process', async () => {
  const server = net.createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', () => client.write(GREETING_AND_FAREWELL));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pool = openPool(`postgres://lincah@127.0.0.1:${port}/lincah`);

  await expect(pool.query('select 1')).rejects.toThrow(/not queryable|terminating connection/);
  expect(pool.totalCount).toBe(0);

  await pool.end();
  server.close();
});
