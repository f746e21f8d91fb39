import { Page } from '../../components/page.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useText } from '../../text.ts';
import { IdentityLog } from './identity-log.tsx';
import { Openings } from './openings.tsx';
import { Persons } from './persons.tsx';

/** Protected persons, for their keepers: codes, requests, and who saw whom. */
export default function ProtectedPage() {
  const { protectedPersons: words } = useText();
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs
        label={words.tabs}
        tabs={[
          { id: 'kode', label: words.persons, content: <Persons /> },
          { id: 'permintaan', label: words.openings, content: <Openings /> },
          { id: 'catatan', label: words.log, content: <IdentityLog /> },
        ]}
      />
    </Page>
  );
}
