import type { IdentityLogEntry, Opening, ProtectedPerson } from '../../api/contract/protected-persons.ts';
import { get } from '../api-client.ts';
import { PAGE_SIZE, paged } from './paging.ts';

const list = <T>(key: string, address: string) =>
  paged<T>(key, { filter: {} }, (after) =>
    get(`${address}?limit=${PAGE_SIZE}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
  );

/** The register of protected persons: codes, requests and what was done. An identity is read by a command, and kept nowhere. */
export const protectedPersons = {
  protectedPersons: list<ProtectedPerson>('protected-persons', '/api/protected-persons'),
  openings: list<Opening>('openings', '/api/protected-persons/openings'),
  identityLog: list<IdentityLogEntry>('identity-log', '/api/protected-persons/log'),
};
