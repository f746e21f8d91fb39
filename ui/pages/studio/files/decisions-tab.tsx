import { lazy, Suspense } from 'react';
import type { DraftFile } from '../../../../api/contract/drafts.ts';
import { Loading, Note } from '../../../components/states.tsx';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { FileTabs } from './file-tabs.tsx';

const DecisionEditor = lazy(() => import('./decision-editor.tsx'));

/** A table with one input and one output, as a beginning. */
const newTable = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="${name}-definitions" name="${name}" namespace="http://lincah.id/dmn">
  <decision id="${name}" name="${name}">
    <decisionTable id="${name}-tabel" hitPolicy="UNIQUE">
      <input id="${name}-masukan" label="Masukan">
        <inputExpression id="${name}-ungkapan" typeRef="string">
          <text></text>
        </inputExpression>
      </input>
      <output id="${name}-keluaran" label="Keluaran" name="keluaran" typeRef="string" />
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="${name}">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;

/** The decision tables of a draft. */
export default function DecisionsTab() {
  const { files: words } = useStudioText();
  return (
    <FileTabs
      part="decisions"
      label={words.decision}
      create={{ label: words.newDecision, content: newTable }}
      empty={
        <Note icon="scale" title={words.noDecisions}>
          {words.noDecisionsHint}
        </Note>
      }
    >
      {(file) => <OpenDecision key={file.name} file={file} />}
    </FileTabs>
  );
}

function OpenDecision({ file }: { readonly file: DraftFile }) {
  const { mayEdit, saver, recovered } = useDraft();
  const part = `decisions/${file.name}`;
  const content = saver.unsaved.get(part) ?? recovered.get(part) ?? file.content;
  return (
    <Suspense fallback={<Loading />}>
      <DecisionEditor content={content} mayEdit={mayEdit} onChange={(changed) => saver.put(part, changed)} />
    </Suspense>
  );
}
