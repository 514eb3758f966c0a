import { correctionContract } from './correction-contract.ts';
import { dispatchContract } from './dispatch-contract.ts';
import { mergeContract } from './merge-contract.ts';
import { readingContract } from './reading-contract.ts';
import { sqliteKind } from './sqlite-store.ts';
import { versionContract } from './version-contract.ts';

const kind = sqliteKind();
mergeContract(kind);
readingContract(kind);
versionContract(kind);
dispatchContract(kind);
correctionContract(kind);
