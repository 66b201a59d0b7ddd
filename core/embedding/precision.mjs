/**
 * Options of an onnxruntime session by which products of 8-bit numbers are exact on every processor. Without them, an
 * x64 processor that lacks VNNI saturates in the middle (cosine to the reference down to 0.993, measured), and graphs
 * made on different machines could not be compared. It costs a quarter of the speed there, and nothing elsewhere.
 * https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html
 */
export const EXACT_PRODUCTS = { extra: { session: { x64quantprecision: '1' } } };
