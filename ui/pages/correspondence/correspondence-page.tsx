import { isAdmin, isRegistrar, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useText } from '../../text.ts';
import { Agencies } from './agencies.tsx';
import { Incoming } from './incoming.tsx';
import { Outgoing } from './outgoing.tsx';

/** Letters to and from other agencies; an admin looks after the agencies only. */
export default function CorrespondencePage() {
  const { correspondence: words } = useText();
  const me = useMe();
  const registers = [
    { id: 'keluar', label: words.outgoing, content: <Outgoing /> },
    { id: 'masuk', label: words.incoming, content: <Incoming /> },
  ];
  const agencies = {
    id: 'instansi',
    label: words.agencies,
    content: <Agencies mayAdd={isRegistrar(me) || isAdmin(me)} />,
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs label={words.tabs} tabs={isRegistrar(me) ? [...registers, agencies] : [agencies]} />
    </Page>
  );
}
