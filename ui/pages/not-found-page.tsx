import { Link } from 'react-router';
import { useTitle } from '../components/page.tsx';
import { Note } from '../components/states.tsx';
import { useText } from '../text.ts';

export function NotFoundPage() {
  const { error, task } = useText();
  useTitle(error.notFound);
  return (
    <Note
      icon="search"
      title={error.notFound}
      action={
        <Link className="button primary" to="/tugas">
          {task.toInbox}
        </Link>
      }
    >
      {error.notFoundHint}
    </Note>
  );
}
