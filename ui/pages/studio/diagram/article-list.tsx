import { useState } from 'react';
import type { ProcessLaw } from '../../../../api/contract/drafts.ts';
import { executableProcess, propertiesOf } from '../../../../processes/bpmn.ts';
import { articlesCited } from '../../../../processes/regulation.ts';
import { Chip, type Tone } from '../../../components/chip.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useDraft } from '../draft-context.ts';
import { studioText, useStudioText } from '../text/index.ts';
import { Extensions } from './extensions.ts';
import type { Padlock } from './guard.ts';
import { goTo } from './marks.ts';
import type { Modeler, Shape } from './services.ts';
import { nodesInOrder } from './step-list.tsx';

type ArticleOfLaw = ProcessLaw['articles'][number];
type Standing = 'covered' | 'mandatory' | 'missing' | 'unused';

interface ArticleListProps {
  readonly modeler: Modeler;
  readonly canEdit: boolean;
  readonly selected: Shape | undefined;
  readonly locked: ReadonlyMap<string, Padlock>;
}

const LOOKS: { readonly [S in Standing]: readonly [Tone, IconName] } = {
  covered: ['good', 'check'],
  mandatory: ['good', 'lock'],
  missing: ['bad', 'alert'],
  unused: ['neutral', 'dash'],
};

/** The articles a mechanism rests on: which steps do them, and which are demanded and missing. */
export function ArticleList({ modeler, canEdit, selected }: ArticleListProps) {
  const { diagram: words } = useStudioText();
  const { law } = useDraft();
  const [isNarrowed, setNarrowed] = useState(false);
  const steps = stepsByArticle(law, modeler);
  const demanded = new Set(articlesCited(law, ...law.mandates.map(({ basis }) => basis)).map(({ ref }) => ref));
  const process = executableProcess(modeler.getDefinitions());
  const ofProcess = new Set(
    articlesCited(law, (process && propertiesOf(process)['legal:basis']) ?? '').map(({ ref }) => ref),
  );
  const standingOf = (ref: string): Standing => {
    const isDone = ofProcess.has(ref) || (steps.get(ref)?.length ?? 0) > 0;
    if (demanded.has(ref)) return isDone ? 'mandatory' : 'missing';
    return isDone ? 'covered' : 'unused';
  };
  const shown = law.articles.filter(({ ref }) => !isNarrowed || demanded.has(ref));
  if (law.articles.length === 0) return <p className="subtle">{words.noArticles}</p>;
  return (
    <>
      <label className="strip-filter">
        <input type="checkbox" checked={isNarrowed} onChange={({ target }) => setNarrowed(target.checked)} />
        {words.onlyMandatory}
      </label>
      <ul className="strip-list articles-strip" aria-label={words.articles}>
        {shown.map((article) => (
          <li key={article.ref} className={standingOf(article.ref)}>
            <ArticleRow
              article={article}
              standing={standingOf(article.ref)}
              steps={steps.get(article.ref) ?? []}
              modeler={modeler}
              canEdit={canEdit}
              selected={selected}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ArticleRowProps {
  readonly article: ArticleOfLaw;
  readonly standing: Standing;
  readonly steps: readonly Shape[];
  readonly modeler: Modeler;
  readonly canEdit: boolean;
  readonly selected: Shape | undefined;
}

function ArticleRow({ article: { ref, text }, standing, steps, modeler, canEdit, selected }: ArticleRowProps) {
  const { diagram: words } = useStudioText();
  const [tone, icon] = LOOKS[standing];
  const highlight = () => {
    modeler.get('selection').select([...steps]);
    if (steps[0]) modeler.get('canvas').scrollToElement(steps[0], 120);
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && highlight()}>
      <summary>
        <strong lang="id">{ref}</strong>
        <span className="article-standing">
          <Chip tone={tone} icon={icon}>
            {words[standing]}
          </Chip>
          {(steps.length > 0 || standing !== 'unused') && (
            <span className="subtle">{steps.length > 0 ? words.articleSteps(steps.length) : words.wholeProcess}</span>
          )}
        </span>
      </summary>
      <p lang="id">{text}</p>
      <ul>
        {steps.map(({ id, businessObject: { name } }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => goTo(modeler, id)}>
              <span lang="id">{name ?? id}</span>
            </button>
          </li>
        ))}
      </ul>
      {canEdit && <Assign article={ref} modeler={modeler} selected={selected} />}
    </details>
  );
}

interface AssignProps {
  readonly article: string;
  readonly modeler: Modeler;
  readonly selected: Shape | undefined;
}

function Assign({ article, modeler, selected }: AssignProps) {
  const { diagram: words } = useStudioText();
  const isStep = selected !== undefined && /(Task|Event|Gateway|SubProcess|CallActivity)$/.test(selected.type);
  if (!isStep) return <p className="subtle">{words.assignHint}</p>;
  const assign = () => {
    new Extensions(modeler).setProperty(selected, 'legal:basis', article);
    showToast(studioText().diagram.assigned(selected.businessObject.name ?? selected.id, article));
  };
  return (
    <button type="button" className="button small" onClick={assign}>
      {words.assign}
    </button>
  );
}

/** The steps that name an article, or one it lies in. */
function stepsByArticle(law: ProcessLaw, modeler: Modeler): Map<string, Shape[]> {
  const steps = new Map<string, Shape[]>();
  for (const step of nodesInOrder(modeler)) {
    const basis = propertiesOf(step.businessObject)['legal:basis'];
    if (basis === undefined) continue;
    for (const { ref } of articlesCited(law, basis)) steps.set(ref, [...(steps.get(ref) ?? []), step]);
  }
  return steps;
}
