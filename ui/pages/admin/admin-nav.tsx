import { NavLink } from 'react-router';
import { useText } from '../../text.ts';
import { useAdminText } from './text/index.ts';

/** The pages of those who answer for the office. */
export function AdminNav() {
  const { nav, audit, insight } = useText();
  const { settings, regulations } = useAdminText();
  return (
    <nav className="filters" aria-label={nav.admin}>
      <NavLink to="/admin/log-operasi">{audit.title}</NavLink>
      <NavLink to="/admin/kasus">{nav.cases}</NavLink>
      <NavLink to="/admin/ikhtisar">{insight.title}</NavLink>
      <NavLink to="/admin/regulasi">{regulations.title}</NavLink>
      <NavLink to="/admin/pengaturan">{settings.title}</NavLink>
    </nav>
  );
}
