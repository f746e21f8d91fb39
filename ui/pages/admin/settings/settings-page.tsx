import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../../../components/page.tsx';
import '../../../styles/admin.css';
import '../../../styles/settings.css';
import { AdminNav } from '../admin-nav.tsx';
import { useAdminText } from '../text/index.ts';

/** The pages of the settings, in the order in which they are listed. */
export function useSections() {
  const { settings: words } = useAdminText();
  return [
    { to: '/admin/pengaturan/kalender', title: words.calendar.title, about: words.calendar.lead },
    { to: '/admin/pengaturan/ketentuan', title: words.terms.title, about: words.terms.lead },
    { to: '/admin/pengaturan/penomoran', title: words.numbering.title, about: words.numbering.lead },
    { to: '/admin/pengaturan/kotak-keluar', title: words.outbox.title, about: words.outbox.lead },
  ];
}

interface SettingsPageProps {
  readonly title: string;
  readonly lead: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the settings, with the way to the others. */
export function SettingsPage({ children, ...page }: SettingsPageProps) {
  const { settings: words } = useAdminText();
  const sections = useSections();
  return (
    <Page {...page}>
      <AdminNav />
      <nav className="settings-nav" aria-label={words.all}>
        {sections.map(({ to, title }) => (
          <NavLink key={to} to={to}>
            {title}
          </NavLink>
        ))}
      </nav>
      {children}
    </Page>
  );
}
