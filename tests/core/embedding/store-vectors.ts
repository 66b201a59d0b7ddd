import { readConfig } from '../../../core/config.ts';
import { openVectorCache } from '../../../core/embedding/cache.ts';

/** Stores vectors until it is killed, and says a line for each once it is stored. */
const [name] = process.argv.slice(2);
const cache = openVectorCache(readConfig(), 'model');
for (let index = 0; ; index++) {
  cache.put([[`${name} ${index}`, Float32Array.of(index, 1, 2)]]);
  await new Promise((resolve) => process.stdout.write(`${index}\n`, resolve));
}
