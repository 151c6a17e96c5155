import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../json-schemas.ts';

const FOLDER = 'src/content/schemas';
mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of jsonSchemas()) writeFileSync(`${FOLDER}/${file}`, text);
console.log(`${jsonSchemas().length} → ${FOLDER}`);
