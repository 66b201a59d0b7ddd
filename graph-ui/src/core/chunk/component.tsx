import { type ComponentType, lazy, useState } from 'react';
import type { Chunk } from './chunk.ts';

/**
 * The component of a chunk, loaded when it is first shown. One that is there already is shown at once: React would first show
 * what stands in for it, and that for 300 ms, so that it does not flicker.
 */
export function componentOf<Props extends object>(
  chunk: Chunk<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Awaited = lazy(chunk.load) as unknown as ComponentType<Props>;
  return function Shown(props: Props) {
    const [Component] = useState(() => chunk.loaded()?.default ?? Awaited);
    return <Component {...props} />;
  };
}
