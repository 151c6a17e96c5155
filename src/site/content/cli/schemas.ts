import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../json-schemas.ts';

// `npm run schemas`: writes the JSON Schemas that editors' tools read.
const FOLDER = 'src/content/schemas';
const schemas = jsonSchemas();
mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of schemas) writeFileSync(`${FOLDER}/${file}`, text);
console.log(`${schemas.length} → ${FOLDER}`);
