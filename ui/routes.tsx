import { lazy } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { ErrorPage } from './components/error-page.tsx';
import { Office } from './components/office.tsx';
import { AssignmentPage } from './pages/assignments/assignment-page.tsx';
import { AssignmentsPage } from './pages/assignments/assignments-page.tsx';
import { CasePage } from './pages/case/case-page.tsx';
import { CasesPage } from './pages/cases/cases-page.tsx';
import { ChooseTask, InboxPage } from './pages/inbox/inbox-page.tsx';
import { LettersPage } from './pages/letters/letters-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { NoticesPage } from './pages/notices/notices-page.tsx';
import { RulePage } from './pages/rules/rule-page.tsx';
import { RuleSetPage } from './pages/rules/rule-set-page.tsx';
import { RuleSetsPage } from './pages/rules/rule-sets-page.tsx';
import { RulesPage } from './pages/rules/rules-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { CataloguePage } from './pages/start/catalogue-page.tsx';
import { StartPage } from './pages/start/start-page.tsx';
import { TaskPage } from './pages/task/task-page.tsx';

// Only those who look after the organisation or its letters need these dialogs and pickers.
const PostsPage = lazy(() => import('./pages/posts/posts-page.tsx'));
const CreditBooksPage = lazy(() => import('./pages/credit-book/credit-books-page.tsx'));
const CreditBookPage = lazy(() => import('./pages/credit-book/credit-book-page.tsx'));
// Looked at seldom.
const AccountPage = lazy(() => import('./pages/account/account-page.tsx'));
const ProtectedPage = lazy(() => import('./pages/protected/protected-page.tsx'));
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
  { path: 'persuratan', element: <CorrespondencePage /> },
  { path: 'identitas', element: <ProtectedPage /> },
  { path: 'aturan', element: <RulesPage /> },
  { path: 'aturan/himpunan', element: <RuleSetsPage /> },
  { path: 'aturan/himpunan/:process/:set', element: <RuleSetPage /> },
  { path: 'aturan/:regulation/:name', element: <RulePage /> },
  { path: 'keamanan', element: <AccountPage /> },
  { path: 'pemberitahuan', element: <NoticesPage /> },
  { path: '*', element: <NotFoundPage /> },
];

export const router = createBrowserRouter([
  { path: '/masuk', element: <SignInPage />, errorElement: <ErrorPage /> },
  {
    path: '/',
    element: <Office />,
    errorElement: <ErrorPage />,
    children: [{ errorElement: <ErrorPage />, children: office }],
  },
]);
