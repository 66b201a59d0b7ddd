import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeAttributes, EdgeClass, NodeAttributes } from '../../core/graph/build.ts';
import { EDGE_LOOKS } from '../../core/graph/edgeLooks.ts';
import { fades, type Scene } from './scene.ts';

/** What the reducer of the edges adds to what sigma knows of an edge. */
export interface EdgeLook extends EdgeDisplayData {
  edgeClass: EdgeClass;
  lit: boolean;
}

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_dashed;
attribute float a_opacity;
attribute float a_lit;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_fade;

varying float v_along;
varying float v_across;
varying float v_dashed;
varying float v_opacity;
varying float v_width;

// Half of the width that is drawn, soft edge included.
const float reach = 1.5;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport / 2.0;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport / 2.0;
  float extent = distance(start, end);
  // A hidden edge has no length: it goes where nothing is drawn.
  if (extent == 0.0) {
    gl_Position = vec4(2.0);
    return;
  }
  vec2 direction = (end - start) / extent;
  vec2 place = mix(start, end, a_corner.x) + vec2(-direction.y, direction.x) * a_corner.y * reach;
  gl_Position = vec4(place * 2.0 / u_viewport, 0, 1);
  v_along = a_corner.x * extent;
  v_across = a_corner.y * reach;
  v_dashed = a_dashed;
  v_opacity = a_lit > 0.5 ? 0.8 : a_opacity * u_fade;
  v_width = a_lit > 0.5 ? 0.7 : 0.45;
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

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_fade', 'u_ink'] as const;

/** Draws the edges: hairlines of ink for recorded relations, dashes for computed similarities. */
export function createEdgeProgram(scene: Scene): EdgeProgramType<NodeAttributes, EdgeAttributes> {
  const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
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
          { name: 'a_lit', size: 1, type: FLOAT },
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

    processVisibleItem(
      _id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { edgeClass, lit } = data as EdgeLook;
      const { opacity, dashes } = EDGE_LOOKS[edgeClass];
      const { array } = this;
      let index = start;
      array[index++] = source.x;
      array[index++] = source.y;
      array[index++] = target.x;
      array[index++] = target.y;
      array[index++] = dashes ? 1 : 0;
      array[index++] = opacity;
      array[index++] = lit ? 1 : 0;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform3f(at.u_ink ?? null, ...scene.colours.ink);
      gl.uniform1f(at.u_fade ?? null, fades(scene) ? 0.2 : 1);
    }
  };
}
