import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queries } from '../../queries/index.ts';
import { ME } from '../../query-client.ts';

/** Marks notices as read, here and wherever their number is shown. */
export function useReading<T>(read: (variable: T) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: read,
    // Whatever the answer: some may have been marked before one was not.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.notices.queryKey }),
        client.invalidateQueries({ queryKey: ME }),
      ]),
  });
}
