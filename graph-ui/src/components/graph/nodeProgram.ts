import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import type { Family } from '../../core/kinds/kinds.ts';
import { SHAPES } from '../../core/kinds/shapes.ts';
import { COLOURS, fades, type Scene } from './scene.ts';

/** What the reducer of the nodes adds to what sigma knows of a node. */
export interface NodeLook extends NodeDisplayData {
  /** gives the shape */
  family: Family;
  /** its place among the colours of the scene */
  colourOf: number;
  /** isolation of an actor, 0 to 1; null for other kinds */
  isolation: number | null;
  lit: boolean;
}

// Positions are worked out in pixels, so that outlines, rings and margins keep their width at any zoom.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute float a_size;
attribute float a_colour;
attribute vec3 a_shape;
attribute float a_gap;
attribute float a_lit;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_fade;
uniform vec3 u_colours[${COLOURS}];

varying vec4 v_id;
varying vec3 v_colour;
varying float v_opacity;
varying vec2 v_offset;
varying float v_radius;
varying vec2 v_polygon;
varying float v_gap;

const float margin = 6.0;
const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  // A hidden node has no size: it goes where nothing is drawn.
  if (a_size == 0.0) {
    gl_Position = vec4(2.0);
    return;
  }
  v_offset = a_corner * (v_radius * 1.6 + margin);
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(centre + v_offset * 2.0 / u_viewport, 0, 1);

  v_id = a_id;
  v_id.a *= bias;
  v_colour = u_colours[int(a_colour + 0.5)];
  v_opacity = a_lit > 0.5 ? 1.0 : u_fade;
  v_polygon = a_shape.xy;
  v_radius *= a_shape.z;
  v_gap = a_gap;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

uniform vec3 u_paper;

varying vec4 v_id;
varying vec3 v_colour;
varying float v_opacity;
varying vec2 v_offset;
varying float v_radius;
varying vec2 v_polygon;
varying float v_gap;

const float pi = 3.14159265;
const float outline = 1.5;

// Distance to the outline of a regular polygon, or of a disc; negative inside.
float distanceTo(vec2 point, float radius) {
  if (v_polygon.x < 1.0) return length(point) - radius;
  float sector = 2.0 * pi / v_polygon.x;
  float angle = atan(point.x, point.y) - v_polygon.y;
  return cos(floor(0.5 + angle / sector) * sector - angle) * length(point) - radius * cos(sector / 2.0);
}

void main() {
  float distance = distanceTo(v_offset, v_radius);

  #ifdef PICKING_MODE
  if (distance > 3.0) discard;
  gl_FragColor = v_id;
  #else
  float body = 1.0 - smoothstep(-0.5, 0.5, distance);
  float halo = 1.0 - smoothstep(outline - 0.5, outline + 0.5, distance);
  vec3 colour = mix(u_paper, v_colour, body);
  float opacity = halo;

  // The ring of an actor: closed when it is well tied, open by as much as it is isolated.
  if (v_gap >= 0.0 && v_radius > 3.0) {
    float ring = 1.0 - smoothstep(0.25, 1.0, abs(length(v_offset) - v_radius - 3.0));
    float drawn = step(pi * v_gap, abs(atan(v_offset.x, v_offset.y))) * step(v_gap, 0.995);
    ring *= drawn;
    colour = mix(colour, v_colour, ring);
    opacity = max(opacity, ring);
  }
  opacity *= v_opacity;
  gl_FragColor = vec4(colour * opacity, opacity);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_fade', 'u_colours', 'u_paper'] as const;

/**
 * Draws the nodes: the shape of their family, the colour of their family or group, and the ring of isolation of the actors. Theme and
 * focus are uniforms read from the scene, so that neither needs the nodes to be processed again.
 */
export function createNodeProgram(scene: Scene): NodeProgramType<NodeAttributes, EdgeAttributes> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_colour', size: 1, type: FLOAT },
          { name: 'a_shape', size: 3, type: FLOAT },
          { name: 'a_gap', size: 1, type: FLOAT },
          { name: 'a_lit', size: 1, type: FLOAT },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, family, colourOf, isolation, lit } = data as NodeLook;
      const { sides, turn, scale } = SHAPES[family];
      const { array } = this;
      let index = start;
      array[index++] = x;
      array[index++] = y;
      array[index++] = size;
      array[index++] = colourOf;
      array[index++] = sides;
      array[index++] = turn;
      array[index++] = scale;
      array[index++] = isolation ?? -1;
      array[index++] = lit ? 1 : 0;
      array[index++] = id;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_fade ?? null, fades(scene) ? 0.15 : 1);
      gl.uniform3fv(at.u_colours ?? null, scene.colours.entities);
      gl.uniform3f(at.u_paper ?? null, ...scene.colours.paper);
    }
  };
}
