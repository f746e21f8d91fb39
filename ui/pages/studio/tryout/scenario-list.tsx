import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { Scenario, ScenarioResult } from '../../../../api/contract/tryouts.ts';
import { Chip } from '../../../components/chip.tsx';
import { DialogActions, FormDialog } from '../../../components/dialog.tsx';
import { InlineProblem, Loading } from '../../../components/states.tsx';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { tryoutCommands, tryouts } from './api.ts';

/** Ways through the mechanism, and how they go on the draft; one that fails keeps the draft from being approved. */
export function ScenarioList({ tryoutId }: { readonly tryoutId: string | undefined }) {
  const { tryout: words } = useStudioText();
  const { draft } = useDraft();
  const process = draft.processDefinitionId;
  const client = useQueryClient();
  const query = tryouts.scenarios(process, draft.id);
  const { data, error } = useQuery(query);
  const [isKeeping, setKeeping] = useState(false);
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: query.queryKey });
  const act = useMutation({ mutationFn: (work: () => Promise<unknown>) => work(), onSettled: refresh });
  if (error) return <InlineProblem error={error} />;
  if (!data) return <Loading />;
  const isBusy = data.running !== null || act.isPending;
  const run = (ids?: readonly string[]): void => act.mutate(() => tryoutCommands.run(process, draft.id, ids));
  return (
    <section className="stack">
      <h3>{words.scenarios}</h3>
      <p className="actions">
        <button type="button" className="button" disabled={isBusy || data.stale.length === 0} onClick={() => run()}>
          {words.runAll(data.stale.length)}
        </button>
        <button type="button" className="button" disabled={tryoutId === undefined} onClick={() => setKeeping(true)}>
          {words.keep}
        </button>
      </p>
      {data.running && <p role="status">{words.running(data.running.done, data.running.of)}</p>}
      {data.problem !== null && <p className="inline-problem">{data.problem}</p>}
      {data.failing.length > 0 && <p className="inline-problem">{words.failing(data.failing.length)}</p>}
      {data.coverage.draft && <p>{words.coverage(data.coverage.draft.percent)}</p>}
      <InlineProblem error={act.error} />
      <ul className="tryout-scenarios">
        {data.items.map((one) => (
          <Row
            key={one.id}
            scenario={one}
            isBusy={isBusy}
            onRun={() => run([one.id])}
            onDiscard={() => act.mutate(() => tryoutCommands.discard(process, one.id))}
          />
        ))}
      </ul>
      {isKeeping && tryoutId !== undefined && (
        <KeepDialog process={process} tryoutId={tryoutId} onClose={() => setKeeping(false)} onKept={refresh} />
      )}
    </section>
  );
}

interface RowProps {
  readonly scenario: Scenario;
  readonly isBusy: boolean;
  readonly onRun: () => void;
  readonly onDiscard: () => void;
}

function Row({ scenario: { title, isShipped, createdBy, inForce, draft }, isBusy, onRun, onDiscard }: RowProps) {
  const { tryout: words } = useStudioText();
  const id = useId();
  return (
    <li>
      <div>
        <strong id={`${id}-nama`} lang="id">
          {title}
        </strong>
        <span className="subtle">{isShipped ? words.shipped : words.keptBy(createdBy ?? '')}</span>
        {draft?.differences.map((line) => (
          <span key={line} lang="id">
            {line}
          </span>
        ))}
      </div>
      <span className="meta">
        <Result of={words.onInForce} result={inForce} />
        <Result of={words.onDraft} result={draft} />
      </span>
      <span className="actions">
        <button
          type="button"
          className="button small"
          disabled={isBusy}
          id={`${id}-uji`}
          aria-labelledby={`${id}-uji ${id}-nama`}
          onClick={onRun}
        >
          {words.run}
        </button>
        {!isShipped && (
          <button
            type="button"
            className="button small quiet"
            disabled={isBusy}
            id={`${id}-buang`}
            aria-labelledby={`${id}-buang ${id}-nama`}
            onClick={onDiscard}
          >
            {words.discard}
          </button>
        )}
      </span>
    </li>
  );
}

function Result({ of, result }: { readonly of: string; readonly result: ScenarioResult | null }) {
  const { tryout: words } = useStudioText();
  if (!result)
    return (
      <Chip tone="neutral" icon="dash">
        {of}: {words.notRun}
      </Chip>
    );
  return (
    <Chip tone={result.passed ? 'good' : 'bad'} icon={result.passed ? 'check' : 'cross'}>
      {of}: {result.passed ? words.passed : words.failed}
    </Chip>
  );
}

interface KeepDialogProps {
  readonly process: string;
  readonly tryoutId: string;
  readonly onClose: () => void;
  readonly onKept: () => Promise<void>;
}

function KeepDialog({ process, tryoutId, onClose, onKept }: KeepDialogProps) {
  const { tryout: words } = useStudioText();
  const [title, setTitle] = useState('');
  const name = nameOf(title);
  const keep = useMutation({
    mutationFn: () => tryoutCommands.keep(process, { name, title: title.trim(), tryoutId }),
    onSuccess: async () => {
      onClose();
      await onKept();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <FormDialog title={words.keep} isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <label className="field">
          {words.scenarioTitle}
          <input required maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <DialogActions
          error={keep.error}
          onClose={onClose}
          action={words.keep}
          isDisabled={name === '' || keep.isPending}
        />
      </form>
    </FormDialog>
  );
}

/** 'Ditolak, lalu diajukan lagi' → 'ditolak-lalu-diajukan-lagi'. */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
