import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSchemas } from '../build/make-schemas.ts';

// npm run stories:schemas: writes the JSON Schemas that editors use for the packs' files.

const folder = 'assets/stories/schemas';
mkdirSync(folder, { recursive: true });
for (const [name, text] of makeSchemas()) writeFileSync(join(folder, name), text);
