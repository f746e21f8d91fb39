import { type ReactNode, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { withParameter } from './filters.tsx';

export interface TabOfPage {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
  /** Stays in place while another tab shows: what was typed in it must not be lost. */
  readonly isKept?: boolean;
}

interface PageTabsProps {
  readonly label: string;
  readonly tabs: readonly TabOfPage[];
  /** Where the address keeps the choice; tabs within a tab have a place of their own. */
  readonly parameter?: string;
}

/** Tabs whose choice is part of the address. */
export function PageTabs({ label, tabs, parameter = 'bagian' }: PageTabsProps) {
  const [parameters, setParameters] = useSearchParams();
  const [first] = tabs;
  const asked = parameters.get(parameter);
  const selected = tabs.find(({ id }) => id === asked)?.id ?? first?.id ?? '';
  const list = useRef<HTMLDivElement>(null);
  // A narrow window shows a part of the list only: the chosen tab is to be in it.
  useEffect(() => {
    const tab = list.current?.querySelector(`[data-key="${selected}"]`)?.getBoundingClientRect();
    const frame = list.current?.getBoundingClientRect();
    if (tab && frame) list.current?.scrollBy({ left: tab.left + tab.width / 2 - frame.left - frame.width / 2 });
  }, [selected]);
  const select = (id: string) =>
    setParameters((now) => withParameter(now, parameter, id === first?.id ? undefined : id), {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <Tabs className="tabs" selectedKey={selected} onSelectionChange={(key) => select(String(key))}>
      <TabList className="tab-list" aria-label={label} ref={list}>
        {tabs.map(({ id, label: name, count }) => (
          <Tab key={id} id={id} className="tab">
            {name}
            {count !== undefined && count > 0 && <span className="count">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, label: name, content, isKept = false }) => (
        <TabPanel key={id} id={id} className="tab-panel" shouldForceMount={isKept}>
          <h2 className="visually-hidden">{name}</h2>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
