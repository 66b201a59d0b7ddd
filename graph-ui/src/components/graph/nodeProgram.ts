import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/build.ts';
import type { Family } from '../../core/kinds/kinds.ts';
import { SHAPES } from '../../core/kinds/shapes.ts';
import { COLOURS, type Scene } from './scene.ts';

/** What the reducer of the nodes adds to what sigma knows of a node. */
export interface NodeLook extends NodeDisplayData {
  /** finds its size, its colour and whether it is seen, in the scene */
  position: number;
  /** gives the shape */
  family: Family;
  /** isolation of an actor, 0 to 1; null for other kinds */
  isolation: number | null;
}

/** Radius in pixels above which actors have a ring. */
const WITH_RING = '3.0';

// Positions are worked out in pixels, so that outlines, rings and margins keep their width at any zoom.
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_colour;
attribute vec3 a_shape;
attribute float a_gap;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform vec3 u_colours[${COLOURS}];

varying vec3 v_colour;
varying vec2 v_offset;
varying float v_radius;
varying vec2 v_polygon;
varying float v_gap;

void main() {
  v_radius = a_size * a_shape.z / u_sizeRatio;
  // A hidden node has no size: it goes where nothing is drawn.
  if (a_size == 0.0) {
    gl_Position = vec4(2.0);
    return;
  }
  // Up to the soft edge of the outline, or of the ring around it: no more, since every pixel costs.
  bool plain = a_shape.x < 1.0 && (a_gap < 0.0 || v_radius <= ${WITH_RING});
  v_offset = a_corner * (v_radius + (plain ? 2.5 : 4.5));
  vec2 centre = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(centre + v_offset * 2.0 / u_viewport, 0, 1);

  v_colour = u_colours[int(a_colour + 0.5)];
  v_polygon = a_shape.xy;
  v_gap = a_gap;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

uniform vec3 u_paper;

varying vec3 v_colour;
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

  float body = 1.0 - smoothstep(-0.5, 0.5, distance);
  float halo = 1.0 - smoothstep(outline - 0.5, outline + 0.5, distance);
  vec3 colour = mix(u_paper, v_colour, body);
  float opacity = halo;

  // The ring of an actor: closed when it is well tied, open by as much as it is isolated.
  if (v_gap >= 0.0 && v_radius > ${WITH_RING}) {
    float ring = 1.0 - smoothstep(0.25, 1.0, abs(length(v_offset) - v_radius - 3.0));
    float drawn = step(pi * v_gap, abs(atan(v_offset.x, v_offset.y))) * step(v_gap, 0.995);
    ring *= drawn;
    colour = mix(colour, v_colour, ring);
    opacity = max(opacity, ring);
  }
  gl_FragColor = vec4(colour * opacity, opacity);
}
`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_colours', 'u_paper'] as const;
/** Places among the numbers of a node of those that the scene can change. */
const SIZE = 2;
const COLOUR = 3;

/**
 * Draws the nodes: the shape of their family, the colour of their family or group, and the ring of isolation of the actors.
 * What is seen, sizes and colours are read from the scene whenever it changes, and the theme at each frame, so that
 * none needs the nodes to be processed again by sigma.
 */
export function createNodeProgram(scene: Scene): NodeProgramType<NodeAttributes, EdgeAttributes> {
  const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    /** position in the scene of each node that is drawn */
    positions = new Uint32Array();
    revision = scene.revision;

    constructor(
      gl: WebGLRenderingContext,
      _picking: WebGLFramebuffer | null,
      renderer: Sigma<NodeAttributes, EdgeAttributes>,
    ) {
      // Without the picture to point at, whose every pixel would be an identifier: pointing is worked out from places.
      super(gl, null, renderer);
    }

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

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      if (this.positions.length !== capacity) this.positions = new Uint32Array(capacity);
    }

    processVisibleItem(_id: number, start: number, data: NodeDisplayData): void {
      const { position, x, y, family, isolation } = data as NodeLook;
      const { sides, turn, scale } = SHAPES[family];
      const { array } = this;
      array[start] = x;
      array[start + 1] = y;
      array[start + 4] = sides;
      array[start + 5] = turn;
      array[start + 6] = scale;
      array[start + 7] = isolation ?? -1;
      this.positions[start / this.STRIDE] = position;
      this.#paint(start, position);
    }

    override render(params: RenderParams): void {
      if (this.revision !== scene.revision) {
        this.positions.forEach((position, index) => {
          this.#paint(index * this.STRIDE, position);
        });
        this.revision = scene.revision;
      }
      super.render(params);
    }

    #paint(start: number, position: number): void {
      this.array[start + SIZE] = scene.visible[position] === 0 ? 0 : (scene.sizes[position] as number);
      this.array[start + COLOUR] = scene.colourOf[position] as number;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform3fv(at.u_colours ?? null, scene.colours.entities);
      gl.uniform3f(at.u_paper ?? null, ...scene.colours.paper);
    }
  };
}
