import { type E5Model, readE5 } from './e5-format.ts';
import { network } from './network.ts';
import { tokenizer, tokenizerConfig } from './tokenizer.ts';

/**
 * Converts the 4-bit weights of multilingual-e5-small to the files of a transformers.js model (8-bit ONNX).
 * The same weights always give the same bytes.
 * @param weights the content of `e5-small-q4.bin`
 * @returns content by file name
 * @throws Error when these are not such weights
 */
export function convert(weights: Uint8Array): Record<string, Uint8Array | string> {
  const model = readE5(weights);
  return {
    'config.json': JSON.stringify(config(model)),
    'tokenizer.json': JSON.stringify(tokenizer(model)),
    'tokenizer_config.json': JSON.stringify(tokenizerConfig(model)),
    'onnx/model_quantized.onnx': network(model),
  };
}

function config(model: E5Model): object {
  return {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: model.hidden,
    num_hidden_layers: model.layers,
    num_attention_heads: model.heads,
    intermediate_size: model.feedForward,
    vocab_size: model.vocabulary,
    max_position_embeddings: model.positions,
    type_vocab_size: model.tokenTypes,
    hidden_act: 'gelu',
    layer_norm_eps: model.epsilon,
    pad_token_id: model.pad,
    tokenizer_class: 'XLMRobertaTokenizer',
  };
}
