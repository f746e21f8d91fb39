import { extensionOf, headersOf, propertiesOf, textOf } from '../../../../processes/bpmn.ts';
import type { Pekerjaan } from '../../../../processes/pekerjaan.ts';
import { useStudioText } from '../text/index.ts';
import type { Shape } from './services.ts';
import { performerOf } from './vocabulary.ts';

/** What a step says, where it can only be read. */
export function StepFacts({ selected }: { readonly selected: Shape | undefined }) {
  const { diagram: words } = useStudioText();
  if (!selected) return <p className="subtle padded">{words.nothingSelected}</p>;
  const node = selected.businessObject;
  const properties = propertiesOf(node);
  const headers = headersOf(node);
  const facts = [
    [words.step, node.name ?? selected.id],
    [words.basis, properties['legal:basis']],
    [words.performer, performerOf(node)],
    [words.form, textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey')],
    [words.work, words.works[headers['pekerjaan'] as Pekerjaan]],
    [words.ruleSet, headers['rules'] ?? properties['lincah:periksa']],
    [words.letter, headers['letter'] ?? properties['lincah:surat']],
  ] as const;
  return (
    <dl className="facts padded">
      {facts.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang="id">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
