import { Page } from '../../components/page.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useText } from '../../text.ts';
import { Appointments } from './appointments.tsx';
import { Organisation } from './organisation.tsx';

export default function PostsPage() {
  const { posts } = useText();
  const tabs = [
    { id: 'organisasi', label: posts.organisation, content: <Organisation /> },
    { id: 'penunjukan', label: posts.appointments, content: <Appointments /> },
  ] as const;
  return (
    <Page title={posts.title} lead={posts.lead}>
      <PageTabs label={posts.tabs} tabs={tabs} />
    </Page>
  );
}
