import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const get = (url: string, encoding: string) =>
  office.app.inject({ method: 'GET', url, headers: { 'accept-encoding': encoding } });

/** Addresses of the scripts that the first page asks for by itself. */
const scripts = async (): Promise<string[]> => {
  const page = await get('/tugas', 'identity');
  const addresses = [...page.body.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(2);
  return addresses;
};

const unpacked: { readonly [encoding: string]: (sent: Buffer) => Buffer } = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

it.each(Object.keys(unpacked))('sends the scripts of the screens as %s to whoever takes it', async (encoding) => {
  for (const address of await scripts()) {
    const plain = await get(address, 'identity');
    const packed = await get(address, encoding);

    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': plain.headers['content-type'],
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(packed.headers['vary']).toMatch(/accept-encoding/i);
    expect(unpacked[encoding]!(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
  }
});

it('asks for at most 150 kB of scripts before the inbox can be worked in', async () => {
  const sent = await Promise.all((await scripts()).map((address) => get(address, 'gzip')));

  expect(sent.reduce((all, { rawPayload }) => all + rawPayload.length, 0)).toBeLessThanOrEqual(150_000);
});
