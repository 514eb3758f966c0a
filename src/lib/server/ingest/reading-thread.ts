/** A thread that reads and places documents, while another one saves those before. */
import { workerData } from 'node:worker_threads';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { expose } from '../threads/expose.ts';
import { type DocumentToRead, readAndPlace } from './read-and-place.ts';

const { gazetteerFile } = workerData as { gazetteerFile: string };
let gazetteer: Promise<Gazetteer> | null = null;

await expose(() => ({
  read: (document: DocumentToRead) => readAndPlace(document, () => (gazetteer ??= readGazetteer(gazetteerFile)))
}));
