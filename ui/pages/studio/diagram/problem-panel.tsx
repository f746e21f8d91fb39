import { useId, useState } from 'react';
import type { DiagramProblem } from '../../../../api/contract/drafts.ts';
import { Basis } from '../../../components/articles.tsx';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';

const KINDS = ['hukum', 'teknis', 'saran'] as const;
const ICONS: { readonly [K in DiagramProblem['kind']]: IconName } = { hukum: 'scale', teknis: 'alert', saran: 'help' };
const STORED_AS = 'lincah.studio.masalah';

interface ProblemPanelProps {
  readonly onSee: (problem: DiagramProblem) => void;
  readonly hasPath: boolean;
  readonly onClearPath: () => void;
}

/** What is wrong with a draft in three classes; two of them keep it from being submitted. */
export function ProblemPanel({ onSee, hasPath, onClearPath }: ProblemPanelProps) {
  const { diagram: words } = useStudioText();
  const { problems } = useDraft();
  const [isOpen, setOpen] = useState(() => localStorage.getItem(STORED_AS) === 'terbuka');
  const list = useId();
  const toggle = () => {
    localStorage.setItem(STORED_AS, isOpen ? 'tertutup' : 'terbuka');
    setOpen(!isOpen);
  };
  return (
    <section className="problem-panel" aria-label={words.problems}>
      <div className="problem-head">
        <button type="button" className="problem-toggle" aria-expanded={isOpen} aria-controls={list} onClick={toggle}>
          <Icon name="chevron" />
          <strong>{words.problems}</strong>
        </button>
        <p className="problem-counts" role="status">
          {KINDS.map((kind) => {
            const count = problems.filter((problem) => problem.kind === kind).length;
            return (
              <span key={kind} className={`problem-count ${count > 0 ? kind : ''}`}>
                <Icon name={ICONS[kind]} />
                {words.kinds[kind]} <strong>{count}</strong>
              </span>
            );
          })}
        </p>
        {hasPath && (
          <button type="button" className="link-button" onClick={onClearPath}>
            {words.clearPath}
          </button>
        )}
      </div>
      <div id={list} hidden={!isOpen} className="problem-list">
        {problems.length === 0 && <p className="subtle">{words.noProblems}</p>}
        {hasPath && <p className="subtle">{words.pathShown}</p>}
        <Problems problems={problems} onSee={onSee} />
      </div>
    </section>
  );
}

interface ProblemsProps {
  readonly problems: readonly DiagramProblem[];
  readonly onSee: (problem: DiagramProblem) => void;
}

export function Problems({ problems, onSee }: ProblemsProps) {
  const { diagram: words } = useStudioText();
  const sorted = KINDS.flatMap((kind) => problems.filter((problem) => problem.kind === kind));
  return (
    <ul className="problems">
      {sorted.map((problem) => (
        <li key={`${problem.kind} ${problem.message} ${problem.file ?? ''} ${problem.elements.join()}`}>
          <button type="button" className="problem" onClick={() => onSee(problem)}>
            <Icon name={ICONS[problem.kind]} />
            <span className="problem-words">
              <span className={`problem-kind ${problem.kind}`}>{words.kinds[problem.kind]}</span>
              <span lang="id">{problem.message}</span>
              {problem.basis !== null && <Basis basis={problem.basis} />}
              {problem.file !== null && <span className="subtle">{words.inFile(problem.file)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
