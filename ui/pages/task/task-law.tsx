import { useId } from 'react';
import { Link } from 'react-router';
import type { Article, StepCheck } from '../../../api/contract/law.ts';
import type { TaskContext, UserTask } from '../../../api/contract/tasks.ts';
import { Articles, Basis } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { useLanguage, useText } from '../../text.ts';
import { openMessage } from '../rules/shape.ts';

interface TaskLawProps {
  readonly task: UserTask;
  readonly context: TaskContext;
  /** Those of the whole diagram; undefined: not known yet. */
  readonly ofFlow: readonly Article[] | undefined;
}

/** What a step rests on, what is checked when it is completed, and what the whole way of the case rests on. */
export function TaskLaw({ task, context, ofFlow = [] }: TaskLawProps) {
  const { law: words } = useText();
  const heading = useId();
  const more = ofFlow.filter(({ ref }) => !context.articles.some((article) => article.ref === ref));
  return (
    <div className="law">
      <section aria-labelledby={`${heading}-step`}>
        <h2 id={`${heading}-step`}>{words.ofStep}</h2>
        {task.legalBasis !== null && <Basis basis={task.legalBasis} />}
        <Cited basis={task.legalBasis} articles={context.articles} />
      </section>
      <section aria-labelledby={`${heading}-checks`}>
        <h2 id={`${heading}-checks`}>{words.checks}</h2>
        {context.checks.length === 0 && <p className="subtle">{words.noChecks}</p>}
        <ul className="law-checks">
          {context.checks.map((check) => (
            <li key={check.rule}>
              <Check check={check} />
            </li>
          ))}
        </ul>
      </section>
      {more.length > 0 && (
        <details>
          <summary>{words.ofFlow(more.length)}</summary>
          <Articles articles={more} />
        </details>
      )}
    </div>
  );
}

function Check({ check: { rule, basis, severity, message, articles } }: { readonly check: StepCheck }) {
  const { evidence, law: words } = useText();
  const language = useLanguage();
  return (
    <article>
      <p className="meta">
        <Chip tone={severity === 'blocking' ? 'primary' : 'neutral'}>{evidence[severity]}</Chip>
        <Basis basis={basis} />
      </p>
      <p lang={language}>{openMessage(message[language])}</p>
      <details>
        <summary>{words.text}</summary>
        <Cited basis={basis} articles={articles} />
      </details>
      <Link to={`/aturan/${rule}`}>{words.tryRule}</Link>
    </article>
  );
}

/** The text of what is cited, or that it is not here. */
function Cited({ basis, articles }: { readonly basis: string | null; readonly articles: readonly Article[] }) {
  const { law: words } = useText();
  if (basis !== null && articles.length === 0) return <p className="subtle">{words.noText}</p>;
  return <Articles articles={articles} />;
}
