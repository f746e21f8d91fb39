import { isAdmin, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useText } from '../../text.ts';
import { Appointments } from './appointments.tsx';
import { Import } from './import.tsx';
import { Organisation } from './organisation.tsx';
import { Structure } from './structure.tsx';
import { Substitutions } from './substitutions.tsx';

export default function PostsPage() {
  const { posts, structure, importing, substitutions } = useText();
  const tabs = [
    { id: 'organisasi', label: posts.organisation, content: <Organisation /> },
    { id: 'penunjukan', label: posts.appointments, content: <Appointments /> },
    { id: 'penggantian', label: substitutions.tab, content: <Substitutions /> },
    { id: 'susunan', label: structure.tab, content: <Structure /> },
    ...(isAdmin(useMe()) ? [{ id: 'impor', label: importing.tab, content: <Import />, isKept: true }] : []),
  ];
  return (
    <Page title={posts.title} lead={posts.lead}>
      <PageTabs label={posts.tabs} tabs={tabs} />
    </Page>
  );
}
