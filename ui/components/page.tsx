import { type ReactNode, useEffect } from 'react';
import { useText } from '../text.ts';

/** Names the browser's tab after the page. */
export function useTitle(title: string): void {
  const { app } = useText();
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
}

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, action, children }: PageProps) {
  useTitle(title);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
