import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { sebutanJabatan } from '../../processes/organisasi.ts';
import { isStatus } from '../api-client.ts';
import { commands } from '../commands.ts';
import { queries } from '../queries/index.ts';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { isAdmin, isKeeper, isRegistrar, ownsProcesses, useMe } from './me.ts';
import { InlineProblem } from './states.tsx';
import { Wordmark } from './wordmark.tsx';

/** @param props.isBare nothing is open yet but the account itself */
export function Header({ isBare }: { readonly isBare: boolean }) {
  const { app } = useText();
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="header" data-open={isOpen}>
      <div className="header-bar">
        <Link to="/tugas" className="header-home" aria-label={app.name}>
          <Wordmark />
        </Link>
        <div id="menu" className="header-menu">
          {!isBare && <MainNavigation />}
          <Account />
        </div>
        {!isBare && <NoticeLink />}
        <button
          type="button"
          className="icon-button menu-button"
          aria-label={app.menu}
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'close' : 'menu'} />
        </button>
      </div>
    </header>
  );
}

function MainNavigation() {
  const { app, nav } = useText();
  const me = useMe();
  const { data: hasCreditBooks = false } = useQuery(queries.hasCreditBooks);
  const links = [
    ['/tugas', nav.tasks],
    ['/mulai', nav.start],
    ['/kasus', nav.cases],
    ['/penugasan', nav.assignments],
    ...(hasCreditBooks ? ([['/angka-kredit', nav.creditBooks]] as const) : []),
    ['/surat', nav.letters],
    ['/jabatan', nav.posts],
    ['/aturan', nav.rules],
    ...(ownsProcesses(me) ? ([['/studio', nav.studio]] as const) : []),
    ...(isRegistrar(me) || isAdmin(me) ? ([['/persuratan', nav.correspondence]] as const) : []),
    ...(isAdmin(me) ? ([['/admin', nav.admin]] as const) : []),
    ...(isKeeper(me) ? ([['/identitas', nav.protectedPersons]] as const) : []),
  ] as const;
  return (
    <nav className="main-nav" aria-label={app.mainNav}>
      {links.map(([to, label]) => (
        <NavLink key={to} to={to}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

function NoticeLink() {
  const { nav } = useText();
  const { unreadNotices } = useMe();
  const label = unreadNotices > 0 ? nav.unread(unreadNotices) : nav.notices;
  return (
    <NavLink to="/pemberitahuan" className="icon-button notice-link" aria-label={label} title={label}>
      <Icon name="bell" />
      {unreadNotices > 0 && <span className="badge">{unreadNotices > 99 ? '99+' : unreadNotices}</span>}
    </NavLink>
  );
}

function Account() {
  const { app } = useText();
  const { displayName, jabatan } = useMe();
  const post = jabatan.map(({ nama, kapasitas }) => sebutanJabatan(nama, kapasitas)).join(', ') || app.noPost;
  const signOut = useMutation({
    mutationFn: commands.signOut,
    // A page loaded anew: nothing of one account is left in memory when the next one signs in.
    onSuccess: (signedOut) => window.location.assign(signedOut?.next ?? '/masuk'),
    onError: (error) => isStatus(error, 401) && window.location.assign('/masuk'),
  });
  return (
    <section className="account" aria-label={app.account}>
      <Link to="/keamanan" className="account-name" title={app.security}>
        <strong>{displayName}</strong>
        <span>{post}</span>
        <span className="visually-hidden">{app.security}</span>
      </Link>
      <LanguageSwitch />
      <button
        type="button"
        className="button quiet"
        onClick={() => signOut.mutate()}
        disabled={signOut.isPending || signOut.isSuccess}
      >
        {app.signOut}
      </button>
      <InlineProblem error={signOut.error} />
    </section>
  );
}
