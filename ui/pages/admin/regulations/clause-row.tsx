import { Link } from 'react-router';
import type { ClauseCoverage, ClauseState, LawCoverage } from '../../../../api/contract/law.ts';
import { Chip, type Tone } from '../../../components/chip.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { useLanguage } from '../../../text.ts';
import { openMessage } from '../../rules/shape.ts';
import { useAdminText } from '../text/index.ts';

const LOOKS: { readonly [S in ClauseState]: { readonly tone: Tone; readonly icon: IconName } } = {
  dijalankan: { tone: 'good', icon: 'check' },
  program: { tone: 'good', icon: 'check' },
  'di-luar-sistem': { tone: 'neutral', icon: 'dash' },
  belum: { tone: 'warn', icon: 'alert' },
};

interface ClauseRowProps {
  readonly clause: ClauseCoverage;
  readonly mechanisms: LawCoverage['mechanisms'];
}

/** A clause, its words, and what carries it. */
export function ClauseRow({ clause, mechanisms }: ClauseRowProps) {
  const { regulations: words } = useAdminText();
  const { tone, icon } = LOOKS[clause.state];
  return (
    <article className="clause">
      <header>
        <h2 lang="id">{clause.ref}</h2>
        <Chip tone={tone} icon={icon}>
          {words.states[clause.state]}
        </Chip>
      </header>
      <ClauseText text={clause.text} />
      <div className="clause-carriers">
        {clause.processes.map((process) => (
          <Steps key={process.processDefinitionId} process={process} mechanisms={mechanisms} />
        ))}
        <Rules rules={clause.rules} />
        {clause.structures.length > 0 && (
          <p lang="id">
            <span className="subtle">{words.structures}: </span>
            {clause.structures.join(', ')}
          </p>
        )}
      </div>
    </article>
  );
}

/** Longer words are folded up. */
const SHOWN = 220;

function ClauseText({ text }: { readonly text: string }) {
  if (text.length <= SHOWN) return <p lang="id">{text}</p>;
  const end = text.lastIndexOf(' ', SHOWN);
  return (
    <details lang="id">
      <summary>{text.slice(0, end)} …</summary>
      {text.slice(end + 1)}
    </details>
  );
}

interface StepsProps {
  readonly process: ClauseCoverage['processes'][number];
  readonly mechanisms: LawCoverage['mechanisms'];
}

function Steps({ process: { processDefinitionId: id, steps }, mechanisms }: StepsProps) {
  const { regulations: words } = useAdminText();
  const mechanism = mechanisms.find((one) => one.processDefinitionId === id);
  return (
    <p>
      <Link to={`/studio/${id}`} lang="id">
        {mechanism?.title ?? id}
      </Link>
      : {steps.length === 0 ? words.wholeProcess : <span lang="id">{steps.join('; ')}</span>}
    </p>
  );
}

function Rules({ rules }: Pick<ClauseCoverage, 'rules'>) {
  const { regulations: words } = useAdminText();
  const language = useLanguage();
  if (rules.length === 0) return null;
  return (
    <div>
      <p className="subtle">{words.rules}:</p>
      <ul>
        {rules.map(({ rule, message, isChecked }) => (
          <li key={rule}>
            <Link to={`/aturan/${rule}`}>{openMessage(message[language])}</Link>
            {!isChecked && ` (${words.unchecked})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
