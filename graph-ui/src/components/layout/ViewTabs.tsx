import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './ViewTabs.module.css';

interface ViewTabsProps<Section extends string> {
  /** the first one is open unless the address says otherwise */
  readonly sections: readonly {
    readonly name: Section;
    readonly label: string;
    readonly content: ReactNode;
  }[];
}

/** The parts of a view, one at a time; which one is in the address. */
export function ViewTabs<Section extends string>({ sections }: ViewTabsProps<Section>) {
  const { state, update } = useUrlState();
  const open = sections.find(({ name }) => name === state.section) ?? sections[0];
  return (
    <Tabs
      classNames={{ list: classes.list ?? '', panel: classes.panel ?? '' }}
      value={open?.name ?? null}
      onChange={(name) => update({ section: name === sections[0]?.name ? null : name, page: 1 })}
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
