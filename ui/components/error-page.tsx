import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { useText } from '../text.ts';
import { Note } from './states.tsx';

/** What is shown in place of a page that broke. */
export function ErrorPage() {
  const { error } = useText();
  const thrown = useRouteError();
  if (isRouteErrorResponse(thrown) && thrown.status === 404) return <NotFoundPage />;
  return (
    <div role="alert">
      <Note
        icon="alert"
        title={error.title}
        action={
          <button type="button" className="button primary" onClick={() => window.location.reload()}>
            {error.reload}
          </button>
        }
      >
        {error.boundary}
      </Note>
    </div>
  );
}
