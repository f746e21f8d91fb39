import type { AuditEntry, AuditResult } from '../../../api/contract/audit.ts';
import { sebutanJabatan } from '../../../processes/organisasi.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import type { IconName } from '../../components/icon.tsx';
import { useText } from '../../text.ts';

const LOOKS: { readonly [R in AuditResult]: { readonly tone: Tone; readonly icon: IconName } } = {
  SUCCESS: { tone: 'good', icon: 'checkCircle' },
  FAIL: { tone: 'bad', icon: 'cross' },
  UNKNOWN: { tone: 'warn', icon: 'clock' },
};

/** What became of it, by icon and word. */
export function Result({ result }: { readonly result: AuditResult }) {
  const { audit: words } = useText();
  return <Chip {...LOOKS[result]}>{words.result[result]}</Chip>;
}

/** What was done with what, in words. */
export function useOperationName(): (entry: AuditEntry) => string {
  const { audit: words } = useText();
  return ({ operationType, entityType }) =>
    words.phrases[`${operationType} ${entityType}`] ??
    `${words.operations[operationType] ?? operationType} ${words.entities[entityType] ?? entityType}`;
}

/** Who did it, and as what. */
export function Who({ entry }: { readonly entry: AuditEntry }) {
  const { audit: words } = useText();
  const { actorId, actorType, actorName, capacity, capacityName, onBehalfOf, onBehalfOfName, address } = entry;
  const nobody = actorType === 'SYSTEM' ? words.system : words.nobody;
  const name = actorId === undefined ? nobody : (actorName ?? actorId);
  const post =
    capacity?.jabatan && sebutanJabatan(capacityName ?? capacity.jabatan, (capacity.kapasitas ?? '') as never);
  return (
    <>
      <strong lang={actorId === undefined ? undefined : 'id'}>{name}</strong>
      {actorId !== undefined && actorType === 'ANONYMOUS' && <small>{words.nobody}</small>}
      {post && <small lang="id">{post}</small>}
      {capacity?.peran !== undefined && <small>{words.by[capacity.peran] ?? capacity.peran}</small>}
      {onBehalfOf !== undefined && <small>{words.onBehalfOf(onBehalfOfName ?? onBehalfOf)}</small>}
      {actorType === 'CLIENT' && <small>{words.machine}</small>}
      {address !== undefined && <small>{words.fromAddress(address)}</small>}
    </>
  );
}

/** The articles an entry names: of the step, and those by which it was refused. */
export const articlesOf = ({ legalBasis, refusal }: AuditEntry): readonly string[] => [
  ...new Set([
    ...(legalBasis === undefined ? [] : [legalBasis]),
    ...(refusal?.violations?.flatMap(({ basis }) => basis ?? []) ?? []),
  ]),
];
