import type { CreditBook, CreditRequirement, CreditRest } from '../../../api/contract/credit-books.ts';
import { Basis } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

/** What somebody is on the day, and what lacks for the next pangkat and jenjang. */
export function Standing({ book: { pangkat, jenjang, diberhentikan } }: { readonly book: CreditBook }) {
  const { creditBook: words } = useText();
  const { date, number } = useFormat();
  const [rank, level] = [pangkat.at(-1), jenjang.at(-1)];
  if (!rank || !level) return <p className="card">{words.notYet}</p>;
  const lacking = level.kurangPengembanganProfesi;
  return (
    <section className="card credit-standing">
      <header>
        <h2>{words.rankNow(rank.golongan, words.level[rank.jenjang] ?? rank.jenjang)}</h2>
        <span className="subtle">{words.since(date(rank.mulai))}</span>
      </header>
      {diberhentikan.map((rest) => (
        <Rest key={rest.mulai} rest={rest} />
      ))}
      <div className="credit-goals">
        <Goal title={words.nextRank} none={words.noNextRank} goal={rank} />
        <Goal title={words.nextLevel} none={words.noNextLevel} goal={level}>
          {lacking > 0 ? words.missingDevelopment(number(lacking)) : undefined}
        </Goal>
      </div>
    </section>
  );
}

/** Since when, why, and until when nothing counted. */
function Rest({ rest: { mulai, sampai, pasal } }: { readonly rest: CreditRest }) {
  const { creditBook: words } = useText();
  const { date } = useFormat();
  return (
    <p className="standing">
      <Icon name={sampai === null ? 'alert' : 'clock'} />
      <span>
        {sampai === null ? words.resting(date(mulai)) : words.rested(date(mulai), date(sampai))} <Basis basis={pasal} />
      </span>
    </p>
  );
}

interface GoalProps {
  readonly title: string;
  readonly none: string;
  readonly goal: CreditRequirement;
  /** What lacks besides. */
  readonly children?: string | undefined;
}

function Goal({ title, none, goal: { syarat, terhitung, kurang, pasal }, children }: GoalProps) {
  const { creditBook: words } = useText();
  const { number } = useFormat();
  return (
    <div className="stack credit-goal">
      <h3>{title}</h3>
      {syarat === null || kurang === null ? (
        <p className="subtle">{none}</p>
      ) : (
        <>
          <p>
            <strong>{words.reached(number(terhitung), number(syarat))}</strong>
          </p>
          <meter min={0} max={syarat} value={Math.min(terhitung, syarat)} aria-label={title} />
          <p className="chips">
            <Chip tone={kurang > 0 ? 'warn' : 'good'} icon={kurang > 0 ? 'minus' : 'checkCircle'}>
              {kurang > 0 ? words.missing(number(kurang)) : words.complete}
            </Chip>
            {children !== undefined && (
              <Chip tone="warn" icon="minus">
                {children}
              </Chip>
            )}
          </p>
        </>
      )}
      <Basis basis={pasal} />
    </div>
  );
}
