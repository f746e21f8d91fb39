import { webcrypto as crypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** The key by which an agency's letters are signed, with its certificate. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly certificate: pkijs.Certificate;
  /** Digest of the certificate as it is encoded, by {@link HASH}. */
  readonly certificateDigest: ArrayBuffer;
}

export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const HASH = 'SHA-256';
const YEARS = 5;
/** The library's view of Node's cryptography. */
export const CRYPTO = new pkijs.CryptoEngine({ name: 'node', crypto: crypto as Crypto });

/**
 * The local key of an agency in `<folder>/<agency>.pem`, made with a certificate of its own when it is first needed.
 * It proves that a letter was not altered since it was signed here; it proves no identity to strangers, for which a
 * certified signature (BSrE) is the legal way.
 * @param now for the certificate's validity, in milliseconds since 1970
 */
export async function openKey(folder: string, agency: string, name: string, now: number): Promise<SigningKey> {
  const file = path.join(folder, `${agency}.pem`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Written aside first: a process that dies meanwhile must not leave half a key.
    writeFileSync(`${file}.new`, await makeKey(name, now), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const pem = readFileSync(file, 'utf8');
  const privateKey = await crypto.subtle.importKey('pkcs8', derOf(pem, 'PRIVATE KEY'), ALGORITHM, false, ['sign']);
  const der = derOf(pem, 'CERTIFICATE');
  const certificateDigest = await crypto.subtle.digest(HASH, der);
  return { privateKey, certificate: pkijs.Certificate.fromBER(der), certificateDigest };
}

async function makeKey(name: string, now: number): Promise<string> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({
      valueHex: crypto.getRandomValues(new Uint8Array(16)).fill(1, 0, 1).buffer as ArrayBuffer,
    }),
  });
  for (const subject of [certificate.subject, certificate.issuer]) {
    subject.typesAndValues.push(attribute('2.5.4.6', new asn1js.PrintableString({ value: 'ID' })));
    subject.typesAndValues.push(attribute('2.5.4.10', new asn1js.Utf8String({ value: name })));
    subject.typesAndValues.push(attribute('2.5.4.3', new asn1js.Utf8String({ value: `${name} (kunci lokal Lincah)` })));
  }
  certificate.notBefore.value = new Date(now - 86_400_000);
  certificate.notAfter.value = new Date(now + YEARS * 365 * 86_400_000);
  certificate.extensions = [keyUsage()];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, CRYPTO);
  await certificate.sign(keys.privateKey, HASH, CRYPTO);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return pemOf('PRIVATE KEY', pkcs8) + pemOf('CERTIFICATE', certificate.toSchema(true).toBER(false));
}

const attribute = (type: string, value: asn1js.BaseBlock): pkijs.AttributeTypeAndValue =>
  new pkijs.AttributeTypeAndValue({ type, value: value as never });

/** digitalSignature and nonRepudiation, critical. */
function keyUsage(): pkijs.Extension {
  const usage = new asn1js.BitString({ valueHex: new Uint8Array([0b1100_0000]).buffer, unusedBits: 6 });
  return new pkijs.Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER(false) });
}

const pemOf = (label: string, der: ArrayBuffer): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

function derOf(pem: string, label: string): ArrayBuffer {
  const [, body] = new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`).exec(pem) ?? [];
  if (!body) throw new Error(`Expected a ${label} in the key file, but found none`);
  return new Uint8Array(Buffer.from(body, 'base64')).buffer;
}
