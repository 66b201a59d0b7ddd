import { useEffect } from 'react';
import { createEdgeProgram } from './edgeProgram.ts';
import { createNodeProgram } from './nodeProgram.ts';
import { fades } from './scene.ts';
import { useStage } from './stage.ts';

const LAYER = 'lit';
/** How much is left, while something is lit, of the layers that sigma draws. */
const FADED = { edges: '0.2', nodes: '0.15' } as const;

/**
 * Draws what is lit on a layer of its own, above the rest, which fades as a whole. Lighting so costs what is lit, however
 * large the graph is.
 */
export function Lit() {
  const { sigma, graph, scene, whenLit } = useStage();
  useEffect(() => {
    const canvas = sigma.createCanvas(LAYER, { afterLayer: 'nodes' });
    const gl = sigma.createWebGLContext(LAYER, { canvas });
    const edges = new (createEdgeProgram(scene, { lit: true }))(gl, null, sigma);
    const nodes = new (createNodeProgram(scene))(gl, null, sigma);
    sigma.resize(true);

    const draw = () => {
      gl.clear(gl.COLOR_BUFFER_BIT);
      const params = sigma.getRenderParams();
      edges.render(params);
      nodes.render(params);
    };
    const take = () => {
      const layers = sigma.getCanvases();
      for (const [name, rest] of Object.entries(FADED)) {
        (layers[name] as HTMLCanvasElement).style.opacity = fades(scene) ? rest : '';
      }
      edges.reallocate(scene.litEdges.length);
      scene.litEdges.forEach((edge, index) => {
        const [source, target] = graph.extremities(edge).map((end) => sigma.getNodeDisplayData(end));
        const data = sigma.getEdgeDisplayData(edge);
        if (source && target && data) edges.process(0, index, source, target, data);
      });
      nodes.reallocate(scene.lit.size);
      [...scene.lit].forEach((node, index) => {
        const data = sigma.getNodeDisplayData(node);
        if (data) nodes.process(0, index, data);
      });
      draw();
    };
    whenLit.add(take);
    sigma.on('afterRender', draw);
    return () => {
      whenLit.delete(take);
      sigma.off('afterRender', draw);
      // Where the whole stage goes, its layers are gone already.
      if (!(LAYER in sigma.getCanvases())) return;
      edges.kill();
      nodes.kill();
      sigma.killLayer(LAYER);
    };
  }, [sigma, graph, scene, whenLit]);
  return null;
}
