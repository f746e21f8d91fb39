import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../api-client.ts';
import { InlineProblem } from '../../../components/states.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useAdminText } from '../text/index.ts';

/** Sets going again what is stuck, once its cause is gone. */
export function Retry({ incidentKey }: { readonly incidentKey: string }) {
  const { records: words } = useAdminText();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => post(`/v2/incidents/${incidentKey}/resolution`),
    onSuccess: () => showToast(words.retried),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <InlineProblem error={error} />
      <button type="button" className="button small" disabled={isPending} onClick={() => mutate()}>
        {words.retry}
      </button>
    </>
  );
}
