import { isAdmin, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useText } from '../../text.ts';
import { Accounts } from './accounts.tsx';
import { Events } from './events.tsx';
import { Password } from './password.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { Tokens } from './tokens.tsx';

/** @param props.onEnrolled where one-time codes have to be set up before anything else */
export default function AccountPage({ onEnrolled }: { readonly onEnrolled?: () => void }) {
  const { account: words } = useText();
  const me = useMe();
  if (onEnrolled)
    return (
      <Page title={words.secondFactor} lead={words.mustEnrol}>
        <SecondFactor onKept={onEnrolled} />
      </Page>
    );
  const tabs = [
    { id: 'sesi', label: words.sessions, content: <Sessions /> },
    { id: 'sandi', label: words.password, content: <Password /> },
    { id: 'kode', label: words.secondFactor, content: <SecondFactor /> },
    { id: 'token', label: words.tokens, content: <Tokens /> },
    { id: 'riwayat', label: words.events, content: <Events /> },
    ...(isAdmin(me) ? [{ id: 'semua', label: words.all, content: <Accounts /> }] : []),
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs label={words.tabs} tabs={tabs} />
    </Page>
  );
}
