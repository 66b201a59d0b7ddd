import { Button } from '@mantine/core';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

interface WidenProps {
  readonly text: string;
  readonly label: string;
  /** the choices as they are when nothing is chosen */
  readonly change: Partial<UrlState>;
}

/** Says that nothing meets all choices at once, and offers to drop them. */
export function Widen({ text, label, change }: WidenProps) {
  const { update } = useUrlState();
  return (
    <>
      <p>{text}</p>
      <Button variant="default" onClick={() => update(change)}>
        {label}
      </Button>
    </>
  );
}
