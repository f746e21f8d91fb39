import { useState } from 'react';
import { useStudioText } from '../text/index.ts';
import { ArticleList } from './article-list.tsx';
import type { Padlock } from './guard.ts';
import type { Modeler, Shape } from './services.ts';
import { StepList } from './step-list.tsx';

interface StripProps {
  readonly modeler: Modeler;
  readonly canEdit: boolean;
  readonly selected: Shape | undefined;
  readonly locked: ReadonlyMap<string, Padlock>;
}

/** What the law says on one side, what the diagram does on the other. */
export function Strip(props: StripProps) {
  const { diagram: words } = useStudioText();
  const [part, setPart] = useState<'articles' | 'steps'>('articles');
  return (
    <section className="studio-strip" aria-label={words.strip}>
      <fieldset className="segments">
        <legend className="visually-hidden">{words.strip}</legend>
        {(['articles', 'steps'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      {part === 'articles' ? <ArticleList {...props} /> : <StepList {...props} />}
    </section>
  );
}
