import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
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
  if (me === null) return <Navigate to={`/masuk?kembali=${encodeURIComponent(pathname + search)}`} replace />;
  if (!me) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <MeContext value={me}>
      <a className="skip-link" href="#isi">
        {app.skip}
      </a>
      <Header />
      {!me.mustEnrol && <ActingBanner />}
      <main id="isi" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{me.mustEnrol ? <AccountPage /> : <Outlet />}</Suspense>
      </main>
      <BrowserNotices />
      <Toasts />
      <ScrollRestoration />
    </MeContext>
  );
}
