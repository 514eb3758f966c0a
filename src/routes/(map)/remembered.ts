/** Answers by address, the latest `most` of them. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** undefined: not remembered. */
  get(address: string): Answer | undefined {
    return this.#answers.get(address);
  }

  set(address: string, answer: Answer): void {
    this.#answers.set(address, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
  }
}
