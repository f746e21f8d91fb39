import { useQuery } from '@tanstack/react-query';
import type { EvidenceCard } from '../../api/contract/law.ts';
import { queries } from '../queries/index.ts';
import { useLanguage, useText } from '../text.ts';
import { Basis } from './articles.tsx';
import { Chip, type Tone } from './chip.tsx';
import type { IconName } from './icon.tsx';
import { Ago } from './time.tsx';

/** How each outcome looks. */
export const OUTCOMES: { readonly [O in EvidenceCard['outcome']]: { readonly tone: Tone; readonly icon: IconName } } = {
  pass: { tone: 'good', icon: 'checkCircle' },
  fail: { tone: 'bad', icon: 'cross' },
  manual: { tone: 'warn', icon: 'alert' },
  na: { tone: 'neutral', icon: 'dash' },
};

/** What the automatic checks found, the latest check first. */
export function Evidence({ evidence }: { readonly evidence: readonly EvidenceCard[] }) {
  const words = useText().evidence;
  const checks = checksOf(evidence);
  if (checks.length === 0) return <p className="subtle">{words.none}</p>;
  return (
    <div className="stack">
      {checks.map((cards) => (
        <Check key={cards[0]!.check} cards={cards} />
      ))}
    </div>
  );
}

function checksOf(evidence: readonly EvidenceCard[]): (readonly EvidenceCard[])[] {
  const checks = new Map<string, EvidenceCard[]>();
  for (const card of evidence) checks.set(card.check, [...(checks.get(card.check) ?? []), card]);
  return [...checks.values()].sort(([a], [b]) => b!.at.localeCompare(a!.at));
}

function Check({ cards }: { readonly cards: readonly EvidenceCard[] }) {
  const words = useText().evidence;
  const asked = cards.filter(({ outcome }) => outcome !== 'na');
  const met = asked.filter(({ outcome }) => outcome === 'pass').length;
  return (
    <details className="check" open={met < asked.length}>
      <summary>
        <strong>{words.summary(met, asked.length)}</strong>
        <span className="subtle">
          <Ago at={cards[0]!.at} say={words.checkedAt} />
        </span>
      </summary>
      <ul className="evidence">
        {cards.map((card) => (
          <li key={`${card.rule} ${card.subject ?? ''}`}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Card({ card: { outcome, severity, message, basis, rule, reason, subject } }: { readonly card: EvidenceCard }) {
  const words = useText().evidence;
  const language = useLanguage();
  const { tone, icon } = OUTCOMES[outcome];
  return (
    <article className={`evidence-card ${tone}`}>
      <header>
        <Chip tone={tone} icon={icon}>
          {words[outcome]}
        </Chip>
        <span className="subtle">{words[severity]}</span>
      </header>
      <p lang={language}>{message[language]}</p>
      {subject !== null && <About person={subject} />}
      {reason !== null && (
        <p className="subtle">
          {words.reason}: {reason}
        </p>
      )}
      <footer>
        <Basis basis={basis} />
        <code title={words.rule}>{rule}</code>
      </footer>
    </article>
  );
}

/** Rules name people by their keys; readers know them by name. */
function About({ person }: { readonly person: string }) {
  const words = useText().evidence;
  const { data: people = [] } = useQuery({ ...queries.people, staleTime: Number.POSITIVE_INFINITY });
  const name = people.find(({ id }) => id === person)?.nama ?? person;
  return (
    <p className="subtle">
      {words.about}: {name}
    </p>
  );
}
