import { useEffect } from 'react';
import { shareStage } from './sharedStage.ts';
import { useStage } from './stage.ts';

/** Lets what stands outside of the stage, such as the export of the picture, work on it. */
export function Shared() {
  const stage = useStage();
  useEffect(() => shareStage(stage), [stage]);
  return null;
}
