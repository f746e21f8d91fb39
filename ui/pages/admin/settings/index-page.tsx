import { Link } from 'react-router';
import { Page } from '../../../components/page.tsx';
import '../../../styles/settings.css';
import { AdminNav } from '../admin-nav.tsx';
import { useAdminText } from '../text/index.ts';
import { useSections } from './settings-page.tsx';

/** Everything an office decides, and where. */
export default function SettingsIndexPage() {
  const { settings: words } = useAdminText();
  const elsewhere = [
    { to: '/keamanan?bagian=semua', ...words.accounts },
    { to: '/jabatan', ...words.posts },
    { to: '/aturan', ...words.rules },
    { to: '/studio', ...words.studio },
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <AdminNav />
      <Cards sections={useSections()} />
      <h2>{words.elsewhere}</h2>
      <Cards sections={elsewhere} />
    </Page>
  );
}

interface CardsProps {
  readonly sections: readonly { readonly to: string; readonly title: string; readonly about: string }[];
}

function Cards({ sections }: CardsProps) {
  return (
    <ul className="settings-cards">
      {sections.map(({ to, title, about }) => (
        <li key={to} className="card">
          <Link to={to}>{title}</Link>
          <p className="subtle">{about}</p>
        </li>
      ))}
    </ul>
  );
}
