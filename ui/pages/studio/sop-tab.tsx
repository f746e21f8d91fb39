import { SopSheet } from '../../components/sop/sop.tsx';
import { useDraft } from './draft-context.ts';

/** The draft as it was last saved, as an SOP. */
export default function SopTab() {
  const { draft } = useDraft();
  return <SopSheet url={`/api/drafts/${draft.id}/sop`} />;
}
