import type { CaseRecords } from '../../../../api/contract/technical.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';
import { eventsOf, type RecordedEvent } from './at-moment.ts';

const ICONS: { readonly [W in RecordedEvent['what']]: IconName } = {
  began: 'play',
  completed: 'check',
  terminated: 'cross',
  stuck: 'alert',
  resolved: 'checkCircle',
};

/** The technical history: record by record, of the whole case or of one element. */
export function Events({ records, chosen }: { readonly records: CaseRecords; readonly chosen: string | undefined }) {
  const { records: words } = useAdminText();
  const events = eventsOf(records).filter(({ elementId }) => chosen === undefined || elementId === chosen);
  return (
    <ol className="recorded-events" aria-label={words.events}>
      {events.map(({ at, what, name, type, key }) => (
        <li key={`${key} ${what}`}>
          <Icon name={ICONS[what]} />
          <Moment at={at} />
          <span>
            <strong>{words.what[what]}</strong> <span lang="id">{name}</span>
          </span>
          <small className="subtle" lang="en">
            {type} <code>{key}</code>
          </small>
        </li>
      ))}
    </ol>
  );
}
