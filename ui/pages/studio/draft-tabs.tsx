import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../../components/states.tsx';
import type { TabOfPage } from '../../components/tabs.tsx';
import type { OpenDraft } from './draft-context.ts';
import { useStudioText } from './text/index.ts';

const DiagramTab = lazy(() => import('./diagram/diagram-tab.tsx'));
const FormsTab = lazy(() => import('./files/forms-tab.tsx'));
const LettersTab = lazy(() => import('./files/letters-tab.tsx'));
const DecisionsTab = lazy(() => import('./files/decisions-tab.tsx'));
const ChangesTab = lazy(() => import('./review/changes-tab.tsx'));
const TryoutTab = lazy(() => import('./tryout/tryout-tab.tsx'));
const SopTab = lazy(() => import('./sop-tab.tsx'));
const ReviewTab = lazy(() => import('./review/review-tab.tsx'));
const CommentsTab = lazy(() => import('./review/comments-tab.tsx'));

const loaded = (content: ReactNode): ReactNode => <Suspense fallback={<Loading />}>{content}</Suspense>;

/** The parts of a draft, in the order of work. */
export function useDraftTabs({ draft }: OpenDraft): TabOfPage[] {
  const { tabs: words } = useStudioText();
  const review = draft.state === 'diajukan' ? words.approve : words.submit;
  return [
    { id: 'diagram', label: words.diagram, content: loaded(<DiagramTab />), isKept: true },
    { id: 'formulir', label: words.forms, content: loaded(<FormsTab />) },
    { id: 'surat', label: words.letters, content: loaded(<LettersTab />) },
    { id: 'keputusan', label: words.decisions, content: loaded(<DecisionsTab />) },
    { id: 'uji-coba', label: words.tryout, content: loaded(<TryoutTab />) },
    { id: 'sop', label: words.sop, content: loaded(<SopTab />) },
    { id: 'perubahan', label: words.changes, content: loaded(<ChangesTab />) },
    { id: 'ajukan', label: review, content: loaded(<ReviewTab />) },
    { id: 'komentar', label: words.comments, content: loaded(<CommentsTab />) },
  ];
}
