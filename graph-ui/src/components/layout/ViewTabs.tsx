import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './ViewTabs.module.css';

interface ViewTabsProps<Section extends string> {
  /** the one that is open unless the address says otherwise; the first one when absent */
  readonly initial?: NoInfer<Section>;
  readonly sections: readonly {
    readonly name: Section;
    readonly label: string;
    readonly content: ReactNode;
  }[];
}

/** The parts of a view, one at a time; which one is in the address. */
export function ViewTabs<Section extends string>({ initial, sections }: ViewTabsProps<Section>) {
  const { state, update } = useUrlState();
  const first = initial ?? sections[0]?.name;
  const open = [state.section, first].find((wanted) => sections.some(({ name }) => name === wanted));
  return (
    <Tabs
      classNames={{ list: classes.list ?? '', panel: classes.panel ?? '' }}
      value={open ?? null}
      onChange={(name) => update({ section: name === first ? null : name, page: 1 })}
      keepMounted={false}
    >
      <Tabs.List data-control="tabs">
        {sections.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {sections.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
