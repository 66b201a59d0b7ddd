import type { E5Model } from './e5-format.ts';

/** Special tokens of XLM-RoBERTa. */
const SPECIAL = { bos: '<s>', pad: '<pad>', eos: '</s>', unk: '<unk>', mask: '<mask>' } as const;

/** The tokenizer (SentencePiece Unigram, as XLM-RoBERTa's) in the form that Hugging Face tokenizers read. */
export function tokenizer(model: E5Model): object {
  const metaspace = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, str_rep: '▁' };
  const specialToken = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const sequence = [
    specialToken(SPECIAL.bos),
    { Sequence: { id: 'A', type_id: 0 } },
    specialToken(SPECIAL.eos),
  ];
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: Object.values(SPECIAL).map((content) => ({
      id: model.pieces.indexOf(content),
      content,
      single_word: false,
      lstrip: content === SPECIAL.mask,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'Sequence',
      normalizers: [{ type: 'NFKC' }, { type: 'Replace', pattern: { Regex: ' {2,}' }, content: ' ' }],
    },
    pre_tokenizer: { type: 'Sequence', pretokenizers: [{ type: 'WhitespaceSplit' }, metaspace] },
    post_processor: {
      type: 'TemplateProcessing',
      single: sequence,
      pair: sequence,
      special_tokens: {
        [SPECIAL.bos]: { id: SPECIAL.bos, ids: [model.bos], tokens: [SPECIAL.bos] },
        [SPECIAL.eos]: { id: SPECIAL.eos, ids: [model.eos], tokens: [SPECIAL.eos] },
      },
    },
    decoder: metaspace,
    model: {
      type: 'Unigram',
      unk_id: model.unk,
      vocab: model.pieces.map((piece, index) => [piece, model.scores[index]]),
    },
  };
}

export function tokenizerConfig(model: E5Model): object {
  return {
    tokenizer_class: 'XLMRobertaTokenizer',
    bos_token: SPECIAL.bos,
    eos_token: SPECIAL.eos,
    unk_token: SPECIAL.unk,
    pad_token: SPECIAL.pad,
    cls_token: SPECIAL.bos,
    sep_token: SPECIAL.eos,
    mask_token: SPECIAL.mask,
    model_max_length: model.positions,
    clean_up_tokenization_spaces: true,
  };
}
