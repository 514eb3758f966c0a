import type { ArrivingDocument } from '../../stories/types.ts';
import type { DocumentOutcome, StoreWriter } from '../store/writer.ts';

/** A group is saved when it has so many stories, or documents: a commit then costs each of them next to nothing. */
const MOST_STORIES = 1_000;
const MOST_DOCUMENTS = 200;

/** Saves documents in groups, a transaction each, in the order in which they come; tells of each once its group is on the disk. */
export class GroupSaver {
  readonly #store: Pick<StoreWriter, 'save'>;
  readonly #now: number;
  readonly #told: (document: ArrivingDocument, outcome: DocumentOutcome) => void;
  #group: ArrivingDocument[] = [];
  #stories = 0;

  constructor(
    store: Pick<StoreWriter, 'save'>,
    now: number,
    told: (document: ArrivingDocument, outcome: DocumentOutcome) => void
  ) {
    this.#store = store;
    this.#now = now;
    this.#told = told;
  }

  async add(document: ArrivingDocument): Promise<void> {
    this.#group.push(document);
    this.#stories += document.stories.length;
    if (this.#stories >= MOST_STORIES || this.#group.length >= MOST_DOCUMENTS) await this.flush();
  }

  /** Saves what is left. */
  async flush(): Promise<void> {
    const group = this.#group;
    if (group.length === 0) return;
    this.#group = [];
    this.#stories = 0;
    const outcomes = await this.#store.save(group, this.#now);
    group.forEach((document, at) => this.#told(document, outcomes[at]!));
  }
}
