import { workerData } from 'node:worker_threads';
import { answerQuestion } from '../../columns/answer-question.ts';
import type { Question } from '../../columns/types.ts';
import { openSqliteReader } from '../store/sqlite/open-reader.ts';
import { announce, type CallLimits, expose } from '../threads/expose.ts';
import { Follower } from './follower.ts';

/** Between two looks at the store, in milliseconds: another process's stories are seen well within a second. */
const LOOK_MS = 200;

/** What the thread is started with. */
export interface ColumnsThreadData {
  /** Path of the store. */
  storeFile: string;
}

const note = (text: string) => console.error(`columns: ${text}`);

/** The thread that answers what a filter asks. It announces each move as `ColumnsMoved`, the first before it is ready. */
void expose(async () => {
  const { storeFile } = workerData as ColumnsThreadData;
  const follower = await Follower.start({
    reader: openSqliteReader(storeFile),
    file: `${storeFile}.columns`,
    onMove: announce,
    onNote: note
  });
  let fault: string | null = null;
  const look = async (): Promise<void> => {
    try {
      await follower.follow();
      fault = null;
    } catch (error) {
      const { message } = error as Error;
      // Said once, not five times a second.
      if (message !== fault) note(`the store cannot be followed for now: ${message}`);
      fault = message;
    }
    setTimeout(() => void look(), LOOK_MS);
  };
  setTimeout(() => void look(), LOOK_MS);
  return { ask: (question: Question, limits: CallLimits) => answerQuestion(follower.columns, question, limits) };
});
