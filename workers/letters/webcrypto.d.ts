// The PKI library is typed for browsers; these are Node's own types under the names it uses.
type Crypto = import('node:crypto').webcrypto.Crypto;
type CryptoKey = import('node:crypto').webcrypto.CryptoKey;
