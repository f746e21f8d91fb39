// A genuine OpenID Connect provider on loopback, in a process of its own; prints its address once it listens. Its accounts
// are what PEOPLE says: by login, their claims.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { CLIENT_REDIRECT, CLIENT_HOME, PEOPLE } = process.env;
const people = JSON.parse(PEOPLE);
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'lincah',
      client_secret: 'rahasia-klien-untuk-uji',
      redirect_uris: [CLIENT_REDIRECT],
      post_logout_redirect_uris: [CLIENT_HOME],
    },
  ],
  claims: { openid: ['sub'], profile: ['nip', 'name'], email: ['email', 'email_verified'] },
  pkce: { required: () => true },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
});
server.on('request', provider.callback());
process.stdout.write(`Provider ready: ${issuer}\n`);
