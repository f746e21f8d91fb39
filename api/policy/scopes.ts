import type { FastifyContextConfig } from 'fastify';
import type { Scope } from '../contract/account.ts';
import type { PolicyName } from './policies.ts';

export const SCOPES = ['baca', 'kerjakan-tugas', 'terapkan-diagram', 'kelola'] as const satisfies readonly Scope[];

/** What a token must be good for to change something; what its account may do limits it besides. */
const CHANGES: { readonly [P in Exclude<PolicyName, 'public' | 'exporter'>]: Scope } = {
  'signed-in': 'kerjakan-tugas',
  case: 'kerjakan-tugas',
  task: 'kerjakan-tugas',
  letter: 'kerjakan-tugas',
  assignment: 'kerjakan-tugas',
  'credit-book': 'kerjakan-tugas',
  registry: 'kerjakan-tugas',
  deployer: 'terapkan-diagram',
  'task-changer': 'kelola',
  admin: 'kelola',
  'agency-keeper': 'kelola',
  'identity-keeper': 'kelola',
  'instance-repairer': 'kelola',
};

const READING = new Set(['GET', 'HEAD']);

/** The scope a route asks of a token; undefined where it is for people only. */
export function scopeOf(method: string, { policy, reads, inPerson }: FastifyContextConfig): Scope | undefined {
  if (inPerson || policy === undefined || policy === 'public' || policy === 'exporter') return undefined;
  return READING.has(method) || reads ? 'baca' : CHANGES[policy];
}
