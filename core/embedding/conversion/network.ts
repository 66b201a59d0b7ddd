import type { E5Model } from './e5-format.ts';
import { OnnxGraph } from './onnx.ts';
import { quantise } from './quantise.ts';

/** Codes of `TensorProto.DataType` that nodes of type Cast take. */
const FLOAT = 1;

/** What is added to the attention scores of the tokens that are only padding: their weight becomes 0. */
const HIDE = -10_000;

/**
 * The network of multilingual-e5-small (BERT, post-layer normalisation) as an ONNX graph: from the ids of
 * tokens to one vector for each. Weights are 8-bit integers with one scale per output column; activations are
 * quantised when the model runs, with one scale per tensor.
 */
export function network(model: E5Model): Uint8Array {
  const graph = new OnnxGraph('multilingual-e5-small');
  const shapes = {
    first: graph.constant('i0', BigInt64Array.of(0n), [1]),
    second: graph.constant('i1', BigInt64Array.of(1n), [1]),
    maskAxes: graph.constant('axes', BigInt64Array.of(1n, 2n), [2]),
    split: graph.constant('split', int64(0, 0, model.heads, model.hidden / model.heads), [4]),
    merge: graph.constant('merge', int64(0, 0, model.hidden), [3]),
  };
  const scale = graph.constant('scale', Float32Array.of(1 / Math.sqrt(model.hidden / model.heads)));

  /** Activations already quantised: query, key and value share theirs. */
  const quantised = new Set<string>();

  function linear(
    input: string,
    weight: string,
    bias: string,
    inputs: number,
    outputs: number,
    name: string,
  ) {
    // Stored [out][in], multiplied as [in][out].
    const matrix = new Int8Array(inputs * outputs);
    const scales = new Float32Array(outputs);
    const column = new Int8Array(inputs);
    let out = 0;
    for (const row of model.rows(weight, inputs)) {
      scales[out] = quantise(row, column);
      for (let index = 0; index < inputs; index++) matrix[index * outputs + out] = column[index] as number;
      out++;
    }
    graph.constant(weight, matrix, [inputs, outputs]);
    graph.constant(`${weight}.s`, scales, [outputs]);
    graph.constant(`${weight}.z`, new Int8Array(outputs), [outputs]);
    graph.constant(`${bias}_`, model.floats(bias), [outputs]);
    if (!quantised.has(input)) {
      graph.node('DynamicQuantizeLinear', [input], [`${input}.q`, `${input}.qs`, `${input}.qz`]);
      quantised.add(input);
    }
    graph.node('MatMulInteger', [`${input}.q`, weight, `${input}.qz`, `${weight}.z`], `${weight}.i`);
    graph.node('Cast', [`${weight}.i`], `${weight}.f`, { to: { i: FLOAT } });
    graph.node('Mul', [`${input}.qs`, `${weight}.s`], `${weight}.sc`);
    graph.node('Mul', [`${weight}.f`, `${weight}.sc`], `${weight}.mm`);
    return graph.node('Add', [`${weight}.mm`, `${bias}_`], name);
  }

  function layerNorm(input: string, weight: string, bias: string, name: string) {
    graph.constant(`${weight}_`, model.floats(weight), [model.hidden]);
    graph.constant(`${bias}_`, model.floats(bias), [model.hidden]);
    return graph.node('LayerNormalization', [input, `${weight}_`, `${bias}_`], name, {
      axis: { i: -1 },
      epsilon: { f: model.epsilon },
    });
  }

  function embeddings() {
    const words = new Int8Array(model.vocabulary * model.hidden);
    const scales = new Float32Array(model.vocabulary);
    let word = 0;
    for (const row of model.rows('emb.word', model.hidden)) {
      const start = word * model.hidden;
      scales[word] = quantise(row, words.subarray(start, start + model.hidden));
      word++;
    }
    graph.constant('emb.word', words, [model.vocabulary, model.hidden]);
    graph.constant('emb.s', scales, [model.vocabulary, 1]);
    graph.node('Gather', ['emb.word', 'input_ids'], 'e8');
    graph.node('Cast', ['e8'], 'ef', { to: { i: FLOAT } });
    graph.node('Gather', ['emb.s', 'input_ids'], 'es');
    graph.node('Mul', ['ef', 'es'], 'words');

    // A text is one sequence, so the vector of the first token type goes to every token.
    const type = model.floats('emb.type');
    const positions = model
      .floats('emb.pos')
      .map((value, index) => value + (type[index % model.hidden] as number));
    graph.constant('emb.pos', positions, [model.positions, model.hidden]);
    // Slice by the length: onnxruntime fuses the usual Range and Gather into a Slice that fails.
    graph.node('Shape', ['input_ids'], 'shape');
    graph.node('Gather', ['shape', shapes.second], 'length');
    graph.node('Slice', ['emb.pos', shapes.first, 'length', shapes.first], 'positions');
    graph.node('Add', ['words', 'positions'], 'e0');
    return layerNorm('e0', 'emb.ln.w', 'emb.ln.b', 'x0');
  }

  function paddingBias() {
    graph.node('Cast', ['attention_mask'], 'mask', { to: { i: FLOAT } });
    graph.node('Unsqueeze', ['mask', shapes.maskAxes], 'mask4');
    graph.node('Sub', [graph.constant('f1', Float32Array.of(1)), 'mask4'], 'hidden');
    return graph.node('Mul', ['hidden', graph.constant('neg', Float32Array.of(HIDE))], 'bias');
  }

  function attention(input: string, layer: string, bias: string) {
    const head = (part: 'q' | 'k' | 'v', perm: readonly number[]) => {
      const name = `${layer}${part}`;
      linear(input, `${name}.w`, `${name}.b`, model.hidden, model.hidden, name);
      graph.node('Reshape', [name, shapes.split], `${name}r`);
      return graph.node('Transpose', [`${name}r`], `${name}t`, { perm: { ints: perm } });
    };
    const query = head('q', [0, 2, 1, 3]);
    const key = head('k', [0, 2, 3, 1]);
    const value = head('v', [0, 2, 1, 3]);
    graph.node('MatMul', [query, key], `${layer}s0`);
    graph.node('Mul', [`${layer}s0`, scale], `${layer}s1`);
    graph.node('Add', [`${layer}s1`, bias], `${layer}s2`);
    graph.node('Softmax', [`${layer}s2`], `${layer}p`, { axis: { i: -1 } });
    graph.node('MatMul', [`${layer}p`, value], `${layer}c0`);
    graph.node('Transpose', [`${layer}c0`], `${layer}c1`, { perm: { ints: [0, 2, 1, 3] } });
    const context = graph.node('Reshape', [`${layer}c1`, shapes.merge], `${layer}c`);
    return linear(context, `${layer}ao.w`, `${layer}ao.b`, model.hidden, model.hidden, `${layer}ao`);
  }

  function feedForward(input: string, layer: string) {
    const inner = linear(
      input,
      `${layer}fi.w`,
      `${layer}fi.b`,
      model.hidden,
      model.feedForward,
      `${layer}fi`,
    );
    const active = graph.node('Gelu', [inner], `${layer}ge`, {}, 'com.microsoft');
    return linear(active, `${layer}fo.w`, `${layer}fo.b`, model.feedForward, model.hidden, `${layer}fo`);
  }

  let states = embeddings();
  const bias = paddingBias();
  for (let index = 0; index < model.layers; index++) {
    const layer = `l${index}.`;
    const attended = graph.node('Add', [states, attention(states, layer, bias)], `${layer}r1`);
    const middle = layerNorm(attended, `${layer}aln.w`, `${layer}aln.b`, `${layer}y`);
    const fed = graph.node('Add', [middle, feedForward(middle, layer)], `${layer}r2`);
    const name = index === model.layers - 1 ? 'last_hidden_state' : `${layer}x`;
    states = layerNorm(fed, `${layer}oln.w`, `${layer}oln.b`, name);
  }

  const tokens = ['batch', 'tokens'];
  return graph.serialise(
    [
      { name: 'input_ids', type: 'INT64', shape: tokens },
      { name: 'attention_mask', type: 'INT64', shape: tokens },
    ],
    [{ name: states, type: 'FLOAT', shape: [...tokens, model.hidden] }],
  );
}

function int64(...values: number[]): BigInt64Array {
  return BigInt64Array.from(values, BigInt);
}
