import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { EcosystemEdge } from '../../core/ecosystem/ecosystem.ts';
import type { EdgeAttributes, EdgeClass, NodeAttributes } from '../../core/graph/build.ts';
import { EDGE_LOOKS, fading } from '../../core/graph/edgeLooks.ts';
import { isHidden } from './looks.ts';
import { isMoving } from './moving.ts';
import type { Scene } from './scene.ts';

/** What the reducer of the edges adds to what sigma knows of an edge. */
export interface EdgeLook extends EdgeDisplayData {
  edgeClass: EdgeClass;
  /** finds in the scene whether it is seen */
  relation: EcosystemEdge;
}

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_dashed;
attribute float a_opacity;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform bool u_lit;
uniform float u_fading;

varying float v_along;
varying float v_across;
varying float v_dashed;
varying float v_opacity;
varying float v_width;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport / 2.0;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport / 2.0;
  float extent = distance(start, end);
  // What is hidden, or has no length, goes where nothing is drawn.
  if (a_opacity == 0.0 || extent == 0.0) {
    gl_Position = vec4(2.0);
    return;
  }
  vec2 direction = (end - start) / extent;
  v_width = u_lit ? 0.7 : 0.45;
  // Half of what is drawn of it, soft edge included: no more, since every pixel costs.
  float reach = v_width + 0.65;
  vec2 place = mix(start, end, a_corner.x) + vec2(-direction.y, direction.x) * a_corner.y * reach;
  gl_Position = vec4(place * 2.0 / u_viewport, 0, 1);
  v_along = a_corner.x * extent;
  v_across = a_corner.y * reach;
  v_dashed = a_dashed;
  v_opacity = u_lit ? 0.8 : a_opacity * u_fading;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

uniform vec3 u_ink;

varying float v_along;
varying float v_across;
varying float v_dashed;
varying float v_opacity;
varying float v_width;

void main() {
  if (v_dashed > 0.5 && mod(v_along, 9.0) > 5.0) discard;
  float line = 1.0 - smoothstep(v_width - 0.35, v_width + 0.65, abs(v_across));
  float opacity = line * v_opacity;
  gl_FragColor = vec4(u_ink * opacity, opacity);
}
`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_lit', 'u_fading', 'u_ink'] as const;
/** Place among the numbers of an edge of the one that the scene can change. */
const OPACITY = 5;

/**
 * Draws the edges: hairlines of ink for recorded relations, dashes for computed similarities. Which are seen is read from
 * the scene whenever it changes.
 * @param lit whether they are drawn above the rest: stronger, and all alike
 */
export function createEdgeProgram(
  scene: Scene,
  { lit }: { readonly lit: boolean },
): EdgeProgramType<NodeAttributes, EdgeAttributes> {
  const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    /** the edges that are drawn */
    edges: EdgeLook[] = [];
    revision = scene.revision;

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_dashed', size: 1, type: FLOAT },
          { name: 'a_opacity', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, -1],
          [1, -1],
          [0, 1],
          [1, 1],
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.edges.length = capacity;
    }

    processVisibleItem(
      _id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = EDGE_LOOKS[(data as EdgeLook).edgeClass].dashes ? 1 : 0;
      const index = start / this.STRIDE;
      this.edges[index] = data as EdgeLook;
      this.#paint(index);
    }

    override render(params: RenderParams): void {
      if (!lit && isMoving(this.renderer)) return;
      if (this.revision !== scene.revision) {
        // Without the gaps that edges leave which sigma does not know yet.
        this.edges.forEach((_, index) => {
          this.#paint(index);
        });
        this.revision = scene.revision;
      }
      super.render(params);
    }

    #paint(index: number): void {
      const edge = this.edges[index] as EdgeLook;
      const opacity = isHidden(scene, edge) ? 0 : EDGE_LOOKS[edge.edgeClass].opacity;
      this.array[index * this.STRIDE + OPACITY] = opacity;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1i(at.u_lit ?? null, lit ? 1 : 0);
      gl.uniform1f(at.u_fading ?? null, fading(this.edges.length, params.zoomRatio));
      gl.uniform3f(at.u_ink ?? null, ...scene.colours.ink);
    }
  };
}
