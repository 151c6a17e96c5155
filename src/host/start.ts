import { resolve } from 'node:path';
import { buildIfNeeded } from './build-if-needed.ts';
import { normalizeBase } from './normalize-base.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4173;

const dist = resolve('dist');
const base = normalizeBase(process.env.BASE_PATH);
const port = Number(process.env.PORT ?? DEFAULT_PORT);

try {
  buildIfNeeded(dist, base);
  const { url } = await serve({ dist, base, port });
  console.log(`संदर्भ यहां खुला है / serving at ${url}\nबंद करने के लिए Ctrl+C / Ctrl+C to stop`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const hint = `पोर्ट ${port} खाली नहीं है / port ${port} is taken: PORT=5000 npm start
पहले से चल रहा npm start नई साइट दिखाता है, पेज दोबारा खोलें / an npm start that still runs serves the new site: reload`;
  console.error(taken ? hint : error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
