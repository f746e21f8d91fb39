import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DiagramProblem, Draft, DraftPart, DraftSaved, ProcessLaw } from '../../../api/contract/drafts.ts';
import { useMe } from '../../components/me.ts';
import { studioCommands } from './api.ts';
import type { OpenDraft } from './draft-context.ts';
import { type Kept, readKept } from './saving/kept.ts';
import { Saver } from './saving/saver.ts';

interface Opened {
  readonly draft: Draft;
  readonly law: ProcessLaw;
  readonly reload: () => void;
}

const PRESENT_MS = 15_000;
/** Shows a draft as it is saved, to be read: what was not saved stays with the page that has it. */
export const AS_SAVED = 'tersimpan';

/** Everything the page of a draft holds together: what is saved, what is not, what is wrong, and who else is there. */
export function useOpenDraft({ draft, law, reload }: Opened): OpenDraft {
  const [parameters, setParameters] = useSearchParams();
  const mayEdit = draft.may.edit && parameters.get(AS_SAVED) === null;
  const { saver, recovered, found } = useSaver(draft, mayEdit);
  const [lawProblems, setLawProblems] = useState<readonly DiagramProblem[]>([]);
  const { data: presence } = useQuery({
    queryKey: ['draft-presence', draft.id],
    queryFn: () => studioCommands.present(draft.id),
    refetchInterval: PRESENT_MS,
  });
  const problems = useMemo(() => together(lawProblems, found), [lawProblems, found]);
  const show = useCallback(
    (elementId: string) =>
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          next.delete('bagian');
          next.set('langkah', elementId);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParameters],
  );
  const shown = parameters.get('langkah') ?? undefined;
  return { draft, law, saver, recovered, mayEdit, problems, setLawProblems, presence, reload, show, shown };
}

/** What the browser sees at once, and what only the server sees, each once. */
function together(here: readonly DiagramProblem[], there: readonly DiagramProblem[]): readonly DiagramProblem[] {
  const known = new Set(here.map(({ message }) => message));
  return [...here, ...there.filter(({ message }) => !known.has(message))];
}

function useSaver(draft: Draft, mayEdit: boolean) {
  const client = useQueryClient();
  const { username } = useMe();
  const [found, setFound] = useState<readonly DiagramProblem[]>(draft.problems);
  const [opened] = useState(() => {
    const kept = mayEdit ? readKept(username, draft.id) : undefined;
    const onSaved = (saved: DraftSaved, part: string, content: string) => {
      setFound(saved.problems);
      client.setQueryData<Draft>(['draft', draft.id], (now) => now && withSaved(now, saved, part, content));
    };
    const send = (part: string, content: string, revision: number) => sendPart(draft.id, part, content, revision);
    const saver = new Saver({ draft: draft.id, username, send, onSaved }, revisionOf(draft, kept));
    return { saver, kept };
  });
  const { saver, kept } = opened;
  useEffect(() => {
    for (const [part, content] of kept?.parts ?? []) saver.put(part, content);
    const leave = (event: BeforeUnloadEvent) => saver.unsaved.size > 0 && event.preventDefault();
    const back = () => void saver.flush();
    window.addEventListener('beforeunload', leave);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('online', back);
      saver.stop();
    };
  }, [saver, kept]);
  return { saver, recovered: kept?.parts ?? new Map<string, string>(), found };
}

/** What was made on an older revision is sent as such: the server then says that somebody else came first. */
const revisionOf = ({ revision }: Draft, kept: Kept | undefined): number => kept?.revision ?? revision;

function sendPart(draft: string, part: string, content: string, revision: number): Promise<DraftSaved> {
  if (part === 'diagram') return studioCommands.saveDiagram(draft, content, revision);
  const [kind, name = ''] = part.split('/');
  return studioCommands.saveFile(draft, kind as DraftPart, name, content, revision);
}

function withSaved(draft: Draft, { revision, savedAt, problems }: DraftSaved, part: string, content: string): Draft {
  const now = { ...draft, revision, problems, changedAt: savedAt };
  if (part === 'diagram') return { ...now, diagram: content };
  const [kind, name = ''] = part.split('/');
  const files = draft[kind as DraftPart];
  const file = { name, content, isChanged: true };
  const isKnown = files.some((one) => one.name === name);
  return {
    ...now,
    [kind as DraftPart]: isKnown ? files.map((one) => (one.name === name ? file : one)) : [...files, file],
  };
}
