import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isStatus, isUnanswered } from './api-client.ts';

/** Where the account that is signed in is kept; null once nobody is. */
export const ME = ['me'] as const;

/** A session that ended shows everywhere at once: the sign-in page takes over. */
function noticeSignOut(error: unknown): void {
  if (isStatus(error, 401)) queryClient.setQueryData(ME, null);
}

const MAX_RETRIES = 2;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // What the API refused once it refuses again; what it could not answer may go well the next time.
      retry: (failures, error) => isUnanswered(error) && failures < MAX_RETRIES,
    },
  },
});
