import { readFile } from 'node:fs/promises';
import { openGazetteer, type Gazetteer } from '../gazetteer/lookup.ts';
import { DataFileError } from '../model/errors.ts';

/** @throws DataFileError when the file is missing or not of this version. */
export async function readGazetteer(file: string): Promise<Gazetteer> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new DataFileError(`${file}: cannot be read; "npm run -s dateline -- gazetteer" makes it`, { cause: error });
  }
  try {
    return openGazetteer(bytes);
  } catch (error) {
    const { message } = error as Error;
    throw new DataFileError(`${file}: ${message}; "npm run -s dateline -- gazetteer" makes it anew`, { cause: error });
  }
}
