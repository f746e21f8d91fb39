import { Link } from 'react-router';
import { Page } from '../components/page.tsx';
import { useText } from '../text.ts';

export function NotFoundPage() {
  const { error, task } = useText();
  return (
    <Page title={error.notFound} lead={error.notFoundHint}>
      <p>
        <Link className="button primary" to="/tugas">
          {task.toInbox}
        </Link>
      </p>
    </Page>
  );
}
