/** `npm run licences`: writes THIRD_PARTY.md from what the builds take in. */
import { writeFile } from 'node:fs/promises';
import { thirdPartyFile, writeThirdParty } from '../build/check-licences.ts';

await writeFile(thirdPartyFile, await writeThirdParty());
console.log(`Written: ${thirdPartyFile}`);
