import { readConfig } from '../../../core/config.ts';
import { createEmbedder } from '../../../core/embedding/embedder.ts';

/** Embeds, says how many vectors it got, and ends without closing anything. */
const embedder = await createEmbedder(readConfig());
const vectors = await embedder.passages(['un musée', 'une danse', 'un festival']);
console.log(vectors.length);
