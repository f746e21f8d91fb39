import { lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { ErrorPage } from './components/error-page.tsx';
import { Office } from './components/office.tsx';
import { Loading } from './components/states.tsx';
import { ChooseTask, InboxPage } from './pages/inbox/inbox-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

// The inbox is where work begins: everything else is loaded when somebody goes there.
const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.tsx'));
const AssignmentPage = lazy(() => import('./pages/assignments/assignment-page.tsx'));
const AssignmentsPage = lazy(() => import('./pages/assignments/assignments-page.tsx'));
const CasePage = lazy(() => import('./pages/case/case-page.tsx'));
const CasesPage = lazy(() => import('./pages/cases/cases-page.tsx'));
const LettersPage = lazy(() => import('./pages/letters/letters-page.tsx'));
const NoticesPage = lazy(() => import('./pages/notices/notices-page.tsx'));
const RulePage = lazy(() => import('./pages/rules/rule-page.tsx'));
const RuleSetPage = lazy(() => import('./pages/rules/rule-set-page.tsx'));
const RuleSetsPage = lazy(() => import('./pages/rules/rule-sets-page.tsx'));
const RulesPage = lazy(() => import('./pages/rules/rules-page.tsx'));
const CataloguePage = lazy(() => import('./pages/start/catalogue-page.tsx'));
const StartPage = lazy(() => import('./pages/start/start-page.tsx'));
const TaskPage = lazy(() => import('./pages/task/task-page.tsx'));
const PostsPage = lazy(() => import('./pages/posts/posts-page.tsx'));
const CreditBooksPage = lazy(() => import('./pages/credit-book/credit-books-page.tsx'));
const CreditBookPage = lazy(() => import('./pages/credit-book/credit-book-page.tsx'));
const AccountPage = lazy(() => import('./pages/account/account-page.tsx'));
const AdminCasesPage = lazy(() => import('./pages/admin/cases/cases-page.tsx'));
const ProtectedPage = lazy(() => import('./pages/protected/protected-page.tsx'));
const StudioPage = lazy(() => import('./pages/studio/studio-page.tsx'));
const StudioProcessPage = lazy(() => import('./pages/studio/process-page.tsx'));
const DraftPage = lazy(() => import('./pages/studio/draft-page.tsx'));
const OverviewPage = lazy(() => import('./pages/admin/overview/overview-page.tsx'));
const OperationLogPage = lazy(() => import('./pages/admin/operation-log-page.tsx'));
const RegulationsPage = lazy(() => import('./pages/admin/regulations/regulations-page.tsx'));
const SettingsIndexPage = lazy(() => import('./pages/admin/settings/index-page.tsx'));
const CalendarPage = lazy(() => import('./pages/admin/settings/calendar/calendar-page.tsx'));
const TermsPage = lazy(() => import('./pages/admin/settings/terms/terms-page.tsx'));
const NumberingPage = lazy(() => import('./pages/admin/settings/numbering/numbering-page.tsx'));
const OutboxPage = lazy(() => import('./pages/admin/settings/outbox/outbox-page.tsx'));
const CorrespondencePage = lazy(() => import('./pages/correspondence/correspondence-page.tsx'));

const office: RouteObject[] = [
  { index: true, element: <Navigate to="/tugas" replace /> },
  {
    path: 'tugas',
    element: <InboxPage />,
    children: [
      { index: true, element: <ChooseTask /> },
      { path: ':userTaskKey', element: <TaskPage /> },
    ],
  },
  { path: 'mulai', element: <CataloguePage /> },
  { path: 'mulai/:processDefinitionId', element: <StartPage /> },
  { path: 'kasus', element: <CasesPage /> },
  { path: 'kasus/:processInstanceKey', element: <CasePage /> },
  { path: 'penugasan', element: <AssignmentsPage /> },
  { path: 'penugasan/:assignmentId', element: <AssignmentPage /> },
  { path: 'angka-kredit', element: <CreditBooksPage /> },
  { path: 'angka-kredit/:pegawai', element: <CreditBookPage /> },
  { path: 'surat', element: <LettersPage /> },
  { path: 'jabatan', element: <PostsPage /> },
  { path: 'admin/ikhtisar', element: <OverviewPage /> },
  { path: 'persuratan', element: <CorrespondencePage /> },
  { path: 'identitas', element: <ProtectedPage /> },
  { path: 'admin', element: <Navigate to="/admin/log-operasi" replace /> },
  { path: 'admin/log-operasi', element: <OperationLogPage /> },
  { path: 'aturan', element: <RulesPage /> },
  { path: 'aturan/himpunan', element: <RuleSetsPage /> },
  { path: 'aturan/himpunan/:process/:set', element: <RuleSetPage /> },
  { path: 'aturan/:regulation/:name', element: <RulePage /> },
  { path: 'studio', element: <StudioPage /> },
  { path: 'studio/draf/:draftId', element: <DraftPage /> },
  { path: 'studio/:processDefinitionId', element: <StudioProcessPage /> },
  { path: 'keamanan', element: <AccountPage /> },
  { path: 'admin/kasus', element: <AdminCasesPage /> },
  { path: 'admin/regulasi', element: <RegulationsPage /> },
  { path: 'admin/pengaturan', element: <SettingsIndexPage /> },
  { path: 'admin/pengaturan/kalender', element: <CalendarPage /> },
  { path: 'admin/pengaturan/ketentuan', element: <TermsPage /> },
  { path: 'admin/pengaturan/penomoran', element: <NumberingPage /> },
  { path: 'admin/pengaturan/kotak-keluar', element: <OutboxPage /> },
  { path: 'pemberitahuan', element: <NoticesPage /> },
  { path: '*', element: <NotFoundPage /> },
];

export const router = createBrowserRouter([
  {
    path: '/masuk',
    element: (
      <Suspense fallback={<Loading />}>
        <SignInPage />
      </Suspense>
    ),
    errorElement: <ErrorPage />,
  },
  {
    path: '/',
    element: <Office />,
    errorElement: <ErrorPage />,
    children: [{ errorElement: <ErrorPage />, children: office }],
  },
]);
