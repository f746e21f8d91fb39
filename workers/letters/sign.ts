import { webcrypto } from 'node:crypto';
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import * as asn1js from 'asn1js';
import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import * as pkijs from 'pkijs';
import { CRYPTO, HASH, type SigningKey } from './keys.ts';

/** What the signature says beside itself. */
export interface SignatureInfo {
  /** Post and name of the signer. */
  readonly name: string;
  readonly location: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

/** Bytes kept free for the signature: certificate and attributes need about 1,500. */
const SIGNATURE_LENGTH = 4096;

/** Signs a PDF as a whole: PAdES baseline B-B (ETSI EN 319 142-1), detached CMS with the certificate's digest signed. */
export async function signPdf(pdf: Buffer, key: SigningKey, info: SignatureInfo): Promise<Buffer> {
  // Nothing else waits in this thread, so the library need not pause between objects.
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: info.reason,
    contactInfo: '',
    name: info.name,
    location: info.location,
    signingTime: new Date(info.moment),
    signatureLength: SIGNATURE_LENGTH,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    widgetRect: [0, 0, 0, 0],
  });
  const options = { useObjectStreams: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY };
  const prepared = Buffer.from(await document.save(options));
  return new SignPdf().sign(prepared, new KeySigner(key), new Date(info.moment));
}

class KeySigner extends Signer {
  private readonly key: SigningKey;

  constructor(key: SigningKey) {
    super();
    this.key = key;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const { certificate, certificateDigest, privateKey } = this.key;
    const signed = new pkijs.SignedData({
      version: 1,
      encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
      signerInfos: [
        new pkijs.SignerInfo({
          version: 1,
          sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
          signedAttrs: await signedAttributes(content, certificateDigest),
        }),
      ],
      certificates: [certificate],
    });
    await signed.sign(privateKey, 0, HASH, undefined, CRYPTO);
    const container = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
    return Buffer.from(container.toSchema().toBER(false));
  }
}

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** The signing time stands in the PDF, not here: so the baseline demands. */
async function signedAttributes(
  content: Buffer,
  certificateDigest: ArrayBuffer,
): Promise<pkijs.SignedAndUnsignedAttributes> {
  const digest = await webcrypto.subtle.digest(HASH, new Uint8Array(content));
  return new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new pkijs.Attribute({ type: OID.contentType, values: [new asn1js.ObjectIdentifier({ value: OID.data })] }),
      new pkijs.Attribute({ type: OID.messageDigest, values: [new asn1js.OctetString({ valueHex: digest })] }),
      new pkijs.Attribute({ type: OID.signingCertificateV2, values: [signingCertificate(certificateDigest)] }),
    ],
  });
}

/** SigningCertificateV2 with one ESSCertIDv2; SHA-256 is its default and therefore not named. */
const signingCertificate = (digest: ArrayBuffer): asn1js.Sequence =>
  sequence([sequence([sequence([new asn1js.OctetString({ valueHex: digest })])])]);

const sequence = (value: asn1js.BaseBlock[]): asn1js.Sequence => new asn1js.Sequence({ value: value as never });
