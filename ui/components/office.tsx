import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { queries } from '../queries/index.ts';
import { useText } from '../text.ts';
import { ActingBanner } from './acting-banner.tsx';
import { BrowserNotices } from './browser-notices.ts';
import { Header } from './header.tsx';
import { MeContext } from './me.ts';
import { Loading, Problem } from './states.tsx';
import { Toasts } from './toasts.tsx';

/** All there is for whoever must have one-time codes and has none yet. */
const AccountPage = lazy(() => import('../pages/account/account-page.tsx'));

/** The frame of every page but the sign-in: who one is, where one can go, and the page itself. */
export function Office() {
  const { app } = useText();
  const { pathname, search } = useLocation();
  const { data: me, error, refetch } = useQuery(queries.me);
  const [isEnrolling, closeEnrolment] = useEnrolment(me?.mustEnrol === true);
  if (me === null) return <Navigate to={`/masuk?kembali=${encodeURIComponent(pathname + search)}`} replace />;
  if (!me) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <MeContext value={me}>
      <a className="skip-link" href="#isi">
        {app.skip}
      </a>
      <Header isBare={isEnrolling} />
      {!isEnrolling && <ActingBanner />}
      <main id="isi" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          {isEnrolling ? <AccountPage onEnrolled={closeEnrolment} /> : <Outlet />}
        </Suspense>
      </main>
      <BrowserNotices />
      <Toasts />
      <ScrollRestoration />
    </MeContext>
  );
}

/** Enrolment stays open until its recovery codes are kept, though the rest may be open by then. */
function useEnrolment(mustEnrol: boolean): readonly [isOpen: boolean, close: () => void] {
  const [isOpen, setOpen] = useState(mustEnrol);
  if (mustEnrol && !isOpen) setOpen(true);
  return [isOpen || mustEnrol, () => setOpen(false)];
}
