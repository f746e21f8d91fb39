import { useQuery } from '@tanstack/react-query';
import type { Holiday } from '../../../../../api/contract/calendar.ts';
import { Chip } from '../../../../components/chip.tsx';
import { useFormat } from '../../../../format.ts';
import { queries } from '../../../../queries/index.ts';
import { useAdminText } from '../../text/index.ts';

interface HolidayTableProps {
  readonly year: string;
  readonly holidays: readonly Holiday[];
  readonly onRemove: (holiday: Holiday) => void;
}

export function HolidayTable({ year, holidays, onRemove }: HolidayTableProps) {
  const { calendar: words, basis } = useAdminText().settings;
  return (
    <section className="card log-table settings-compact" aria-label={words.table(year)}>
      <table>
        <thead>
          <tr>
            {[words.day, words.name, words.kind, words.agency, basis, words.remove].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holidays.map((holiday) => (
            <Row key={holiday.id} holiday={holiday} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ holiday, onRemove }: Pick<HolidayTableProps, 'onRemove'> & { readonly holiday: Holiday }) {
  const { calendar: words, basis } = useAdminText().settings;
  const { data: agencies } = useQuery(queries.agencies);
  const format = useFormat();
  const { tanggal, keterangan, jenis, instansi, dasar } = holiday;
  return (
    <tr>
      <td data-label={words.day}>
        <time dateTime={tanggal}>{format.date(tanggal)}</time>
      </td>
      <th scope="row" lang="id">
        {keterangan}
      </th>
      <td data-label={words.kind}>
        <Chip tone={jenis === 'nasional' ? 'primary' : 'neutral'}>{words.kinds[jenis]}</Chip>
      </td>
      <td data-label={words.agency}>
        {instansi === null ? (
          words.allAgencies
        ) : (
          <span lang="id">{agencies?.find(({ id }) => id === instansi)?.nama ?? instansi}</span>
        )}
      </td>
      <td data-label={basis} lang="id">
        {dasar}
      </td>
      <td>
        <button
          type="button"
          className="button small quiet"
          aria-label={`${words.remove}: ${words.removeDay(format.date(tanggal))}`}
          onClick={() => onRemove(holiday)}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}
