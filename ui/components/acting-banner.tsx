import { useFormat } from '../format.ts';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { actingPosts, useMe } from './me.ts';

/** Whoever acts for another must not forget in whose name. */
export function ActingBanner() {
  const { app } = useText();
  const me = useMe();
  const lines = [
    ...actingPosts(me).map(({ id, name, until }) => ({ id, says: app.actingAs(name), until })),
    ...me.mewakili.map(({ id, nama, namaJabatan, namaMekanisme, sampai }) => ({
      id,
      says: app.standingFor(nama, namaJabatan ?? namaMekanisme ?? ''),
      until: sampai,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <aside className="acting-banner" aria-label={lines.map(({ says }) => says).join('; ')}>
      {lines.map((line) => (
        <Line key={line.id} says={line.says} until={line.until} />
      ))}
    </aside>
  );
}

function Line({ says, until }: { readonly says: string; readonly until: string | null }) {
  const { app } = useText();
  const format = useFormat();
  return (
    <p>
      <Icon name="person" />
      <span>
        {says}
        {until === null ? '' : ` ${app.until(format.date(until))}`}
      </span>
    </p>
  );
}
