import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Draft, DraftPart } from '../../../../api/contract/drafts.ts';
import { get } from '../../../api-client.ts';
import { FormDialog } from '../../../components/dialog.tsx';
import { InlineProblem } from '../../../components/states.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useFormat } from '../../../format.ts';
import { studioCommands } from '../api.ts';
import { type OpenDraft, useDraft } from '../draft-context.ts';
import { studioText, useStudioText } from '../text/index.ts';
import { AS_SAVED } from '../use-open-draft.ts';

/** Somebody else saved first: nothing of either is lost, and one says what becomes of one's own. */
export function Conflict() {
  const words = useStudioText();
  const format = useFormat();
  const navigate = useNavigate();
  const open = useDraft();
  const { draft, saver, presence, reload } = open;
  const [isOpen, setOpen] = useState(true);
  const keep = useMutation({
    mutationFn: () => keepCopy(open),
    onSuccess: (id) => {
      saver.drop();
      showToast(studioText().copied);
      navigate(`/studio/draf/${id}`);
    },
  });
  const [isAsked, setAsked] = useState(false);
  const discard = () => {
    if (!isAsked) return setAsked(true);
    saver.drop();
    reload();
  };
  const { nama } = presence?.changedBy ?? draft.changedBy;
  const when = format.ago(presence?.changedAt ?? draft.changedAt);
  return (
    <>
      <button type="button" className="button small danger" onClick={() => setOpen(true)}>
        {words.conflict}
      </button>
      <FormDialog title={words.conflict} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{words.conflictLead(nama, when)}</p>
          <InlineProblem error={keep.error} />
          <div className="conflict-ways">
            <button type="button" className="button primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
              {words.keepCopy}
            </button>
            <a className="button" href={`/studio/draf/${draft.id}?${AS_SAVED}=1`} target="_blank" rel="noreferrer">
              {words.seeTheirs}
            </a>
            <button type="button" className={`button ${isAsked ? 'danger' : 'quiet'}`} onClick={discard}>
              {isAsked ? words.discardMineAsk : words.discardMine}
            </button>
          </div>
          <p className="subtle">{words.seeTheirsHint}</p>
        </div>
      </FormDialog>
    </>
  );
}

/** Makes a draft of its own of everything as it is here, saved or not. @returns its id */
async function keepCopy({ draft, saver }: OpenDraft): Promise<string> {
  const { processDefinitionId, subject } = draft;
  const parts = new Map<string, string>([['diagram', draft.diagram]]);
  for (const part of ['forms', 'letters', 'decisions'] as const)
    for (const { name, content, isChanged } of draft[part]) if (isChanged) parts.set(`${part}/${name}`, content);
  for (const [part, content] of saver.unsaved) parts.set(part, content);
  const copy = await studioCommands.create({ processDefinitionId, subject: studioText().copySubject(subject) });
  let { revision } = await get<Draft>(`/api/drafts/${copy.id}`);
  for (const [part, content] of parts) {
    const [kind, name = ''] = part.split('/');
    const saved =
      kind === 'diagram'
        ? await studioCommands.saveDiagram(copy.id, content, revision)
        : await studioCommands.saveFile(copy.id, kind as DraftPart, name, content, revision);
    revision = saved.revision;
  }
  return copy.id;
}
