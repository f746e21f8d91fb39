import { NavLink } from 'react-router';
import { useText } from '../../text.ts';

/** The pages of those who answer for the office. */
export function AdminNav() {
  const { nav, audit, insight } = useText();
  return (
    <nav className="filters" aria-label={nav.admin}>
      <NavLink to="/admin/log-operasi">{audit.title}</NavLink>
      <NavLink to="/admin/kasus">{nav.cases}</NavLink>
      <NavLink to="/admin/ikhtisar">{insight.title}</NavLink>
    </nav>
  );
}
