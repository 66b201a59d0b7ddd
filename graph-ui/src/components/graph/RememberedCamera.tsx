import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { useStage } from './stage.ts';

/** How long the camera must rest, in milliseconds, for its place to be kept. */
const REST = 400;
/** Enough digits for no difference to be seen. */
const DIGITS = 3;

/** Keeps the place of the camera in the address, and brings it back there when the picture opens. */
export function RememberedCamera() {
  const { sigma } = useStage();
  const { state, update } = useUrlState();
  const opening = useRef(state.camera);
  const keep = useDebouncedCallback(() => {
    const [x, y, ratio] = placeOf(sigma.getCamera().getState());
    const isOpening = x === 0.5 && y === 0.5 && ratio === 1;
    update({ camera: isOpening ? null : { x, y, ratio } }, { replace: true });
  }, REST);

  useEffect(() => {
    const camera = sigma.getCamera();
    if (opening.current) camera.setState(opening.current);
    camera.on('updated', keep);
    return () => {
      camera.off('updated', keep);
    };
  }, [sigma, keep]);
  return null;
}

function placeOf({ x, y, ratio }: { x: number; y: number; ratio: number }): [number, number, number] {
  const rounded = (value: number) => Number(value.toFixed(DIGITS));
  return [rounded(x), rounded(y), rounded(ratio)];
}
