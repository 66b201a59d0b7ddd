import path from 'node:path';
import protobuf from 'protobufjs';

/** Values of a constant; the type of the array is the type of the tensor. */
export type TensorData = Float32Array | Int8Array | BigInt64Array;

/** Value of a node's attribute, under the name of its field in `onnx.proto`. */
export type Attribute = { i: number } | { f: number } | { ints: readonly number[] };

/** An input or output of the graph; a dimension given as a string is free. */
export interface Port {
  readonly name: string;
  readonly type: 'FLOAT' | 'INT64';
  readonly shape: readonly (number | string)[];
}

const ATTRIBUTE_TYPES = { i: 'INT', f: 'FLOAT', ints: 'INTS' } as const;

/** Version of the format, and of the sets of operators, that the graph is written in. */
const IR_VERSION = 8;
const OPERATOR_SETS = [
  { domain: '', version: 17 },
  { domain: 'com.microsoft', version: 1 },
];

/** Collects the nodes and constants of one ONNX graph and serialises them. */
export class OnnxGraph {
  private readonly nodes: object[] = [];
  private readonly constants: object[] = [];

  constructor(private readonly name: string) {}

  /** Adds a constant and returns its name. Without `shape` it is a scalar. */
  constant(name: string, data: TensorData, shape: readonly number[] = []): string {
    this.constants.push({
      name,
      dims: shape,
      dataType: data instanceof Float32Array ? 'FLOAT' : data instanceof Int8Array ? 'INT8' : 'INT64',
      rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    });
    return name;
  }

  /** Adds a node and returns the name of its first output. */
  node(
    operator: string,
    inputs: readonly string[],
    outputs: string | readonly [string, ...string[]],
    attributes: Readonly<Record<string, Attribute>> = {},
    domain = '',
  ): string {
    const output = typeof outputs === 'string' ? ([outputs] as const) : outputs;
    const attribute = Object.entries(attributes).map(([name, value]) => ({
      name,
      type: ATTRIBUTE_TYPES[Object.keys(value)[0] as keyof typeof ATTRIBUTE_TYPES],
      ...value,
    }));
    this.nodes.push({ opType: operator, input: inputs, output, attribute, domain });
    return output[0];
  }

  /** The bytes of a model file that holds this graph. */
  serialise(inputs: readonly Port[], outputs: readonly Port[]): Uint8Array {
    const ModelProto = protobuf
      .loadSync(path.join(import.meta.dirname, 'onnx.proto'))
      .lookupType('onnx.ModelProto');
    const model = ModelProto.fromObject({
      irVersion: IR_VERSION,
      opsetImport: OPERATOR_SETS,
      graph: {
        name: this.name,
        node: this.nodes,
        initializer: this.constants,
        input: inputs.map(valueInfo),
        output: outputs.map(valueInfo),
      },
    });
    return ModelProto.encode(model).finish();
  }
}

function valueInfo({ name, type, shape }: Port): object {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: type, shape: { dim } } } };
}
