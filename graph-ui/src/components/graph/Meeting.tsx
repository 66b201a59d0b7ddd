import { useEffect, useRef } from 'react';
import classes from './Meeting.module.css';
import { useStage } from './stage.ts';

interface MeetingProps {
  /** identifiers of two who might meet */
  readonly actor: string;
  readonly other: string;
}

/** Draws the link that is not there yet between two who might meet, apart from the recorded ones. */
export function Meeting({ actor, other }: MeetingProps) {
  const { sigma, graph, scene } = useStage();
  const line = useRef<SVGLineElement>(null);
  useEffect(() => {
    if (!graph.hasNode(actor) || !graph.hasNode(other)) return undefined;
    const place = () => {
      const [from, to] = [actor, other].map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)));
      if (!from || !to) return;
      const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      for (const [name, value] of Object.entries(ends)) line.current?.setAttribute(name, String(value));
    };
    place();
    // Whoever makes an image of the scene finds it there.
    scene.meeting = [actor, other];
    sigma.on('afterRender', place);
    return () => {
      scene.meeting = null;
      sigma.off('afterRender', place);
    };
  }, [sigma, graph, scene, actor, other]);
  return (
    // The note above the picture says the same in words.
    <svg className={classes.meeting} aria-hidden="true">
      <line ref={line} />
    </svg>
  );
}
