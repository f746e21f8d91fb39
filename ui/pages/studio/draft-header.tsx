import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useFormat } from '../../format.ts';
import { studioCommands } from './api.ts';
import { useDraft, useSaveState } from './draft-context.ts';
import { Help } from './help.tsx';
import { SaveStateLine } from './saving/save-state.tsx';
import { Stages } from './stages.tsx';
import { studioText, useStudioText } from './text/index.ts';

/** Where a draft is from, how far it is, whether it is saved, and who else has it open. */
export function DraftHeader() {
  const words = useStudioText();
  const { draft } = useDraft();
  return (
    <header className="studio-head">
      <div className="studio-bar">
        <nav className="breadcrumb" aria-label={words.breadcrumb}>
          <Link to="/studio">{words.backToStudio}</Link>
          <Icon name="chevron" />
          <Link to={`/studio/${draft.processDefinitionId}`} lang="id">
            {draft.title}
          </Link>
        </nav>
        <div className="studio-bar-actions">
          <Others />
          <SaveStateLine />
          <Help />
          {draft.may.edit && draft.state === 'draf' && <RemoveDraft />}
        </div>
      </div>
      <div className="studio-bar">
        <h1 lang="id">{draft.subject}</h1>
        <Stages />
      </div>
      <Notices />
    </header>
  );
}

/** Who else has it open: whoever saves later will be told, but it is better to have talked. */
function Others() {
  const words = useStudioText();
  const { draft, presence } = useDraft();
  const others = presence?.editors ?? draft.editors;
  if (others.length === 0) return null;
  return (
    <p className="others" role="status" title={words.alsoHint}>
      <Icon name="people" />
      <span>{words.also(others.map(({ nama }) => nama).join(', '))}</span>
      <span className="visually-hidden">{words.alsoHint}</span>
    </p>
  );
}

function Notices() {
  const words = useStudioText();
  const format = useFormat();
  const { draft, saver, mayEdit, presence, reload } = useDraft();
  const { kind } = useSaveState(saver);
  const isNewer = presence !== undefined && presence.revision > saver.revision && saver.unsaved.size === 0;
  return (
    <div className="studio-notices" aria-live="polite">
      {draft.returned && draft.state === 'draf' && (
        <p className="standing">
          <Icon name="alert" />
          <span>
            {words.returned(draft.returned.by.nama, format.ago(draft.returned.at))}{' '}
            <q lang="id">{draft.returned.reason}</q>
          </span>
        </p>
      )}
      {!mayEdit && (
        <p className="standing">
          <Icon name="alert" />
          <span>{words.readOnly[draft.state === 'draf' ? 'noRight' : draft.state]}</span>
        </p>
      )}
      {isNewer && presence && kind === 'saved' && (
        <p className="standing">
          <Icon name="alert" />
          <span>{words.newer(presence.changedBy.nama, format.ago(presence.changedAt))}</span>
          <button type="button" className="link-button" onClick={reload}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  );
}

function RemoveDraft() {
  const words = useStudioText();
  const navigate = useNavigate();
  const { draft, saver } = useDraft();
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => studioCommands.remove(draft.id),
    onSuccess: () => {
      saver.drop();
      showToast(studioText().removed);
      navigate(`/studio/${draft.processDefinitionId}`);
    },
  });
  return (
    <>
      <button type="button" className="button small quiet" onClick={() => setOpen(true)}>
        {words.remove}
      </button>
      <FormDialog title={words.removeTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            mutate();
          }}
        >
          <p>{words.removeLead}</p>
          <DialogActions
            error={error}
            onClose={() => setOpen(false)}
            action={words.remove}
            isDanger
            isDisabled={isPending}
          />
        </form>
      </FormDialog>
    </>
  );
}
