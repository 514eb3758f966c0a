import { drag, grab, keyed, moveEnd, type Gesture } from './brush.ts';
import { isWhole, type Span } from './span-text.ts';
import { bucketNear, edgesOf, spanFrom, type Edges, type Strip } from './strip.ts';

/** A span that rests this long under the hand is shown on list and map. */
const REST_MS = 350;

/** What the brush works on. */
export interface BrushSource {
  strip: Strip;
  /** What the address narrows to. */
  span: Span;
  /** The strip is a part of a longer time: its ends are bounds like others. */
  part: boolean;
  /** Writes a span into the address; `replace`: in place of what this same gesture wrote before. */
  write: (span: Span, replace: boolean) => Promise<void>;
}

/** What pointer and keys do to the span; each gesture leaves one entry in the history. */
export class BrushState {
  #source: () => BrushSource;
  #held = $state.raw<Gesture | null>(null);
  /** The span as last moved, until the address has it. */
  #draft = $state.raw<Edges | null>(null);
  /** The bucket under the pointer. */
  hovered = $state.raw<number | null>(null);
  readonly edges = $derived.by(() => this.#held?.now ?? this.#draft ?? this.settled);
  #wrote = false;
  #before: Span | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: () => BrushSource) {
    this.#source = source;
  }

  /** The span of the address, in buckets. */
  get settled(): Edges {
    const { strip, span } = this.#source();
    return edgesOf(strip, span);
  }

  /** What the pointer holds; null when it holds nothing. */
  get hold(): Gesture['hold'] | null {
    return this.#held?.hold ?? null;
  }

  get dragging(): boolean {
    return this.#held?.moved ?? false;
  }

  down(at: number, reach: number): void {
    this.flush();
    this.hovered = null;
    this.#before = this.#source().span;
    this.#held = grab(at, this.edges, { count: this.#count, reach });
  }

  /** `reach`: how far from a bar still means it, in buckets. */
  move(at: number, reach: number, slack: number): void {
    if (this.#held === null) {
      this.hovered = bucketNear(this.#source().strip, at, reach);
      return;
    }
    const before = this.#held.now;
    this.#held = drag(this.#held, at, { count: this.#count, slack });
    if (this.#held.now !== before) this.#later();
  }

  /** The pointer lets go: a drag is written, a press chooses the bar there. */
  up(at: number, reach: number): void {
    const held = this.#held;
    if (held === null) return;
    const bar = held.moved ? null : bucketNear(this.#source().strip, at, reach);
    const edges = bar === null ? held.now : { lo: bar, hi: bar + 1 };
    this.#held = null;
    if (held.moved || bar !== null) this.#set(edges);
    this.flush();
  }

  /** A gesture that was broken off leaves all as it was. */
  cancel(): void {
    clearTimeout(this.#timer);
    const undo = this.#wrote && this.#before;
    this.#held = this.#draft = null;
    this.#wrote = false;
    if (undo) void this.#source().write(undo, true);
  }

  leave(): void {
    if (this.#held === null) this.hovered = null;
  }

  /** True when the key is one of ours. */
  key(end: 'from' | 'to', key: string): boolean {
    const edges = keyed(this.edges, end, key, this.#count);
    if (edges) this.#set(edges);
    return edges !== null;
  }

  /** A slider set by other means than keys, as screen readers do. */
  slide(end: 'from' | 'to', edge: number): void {
    this.#set(moveEnd(this.edges, end, edge, this.#count));
  }

  /** All time again; `replace`: instead of what the press just before chose. */
  clear(replace = false): void {
    clearTimeout(this.#timer);
    this.#held = this.#draft = null;
    this.#wrote = false;
    if (!isWhole(this.#source().span)) void this.#source().write({ from: null, to: null }, replace);
  }

  /** Ends a gesture: what is not written yet is written now. */
  flush(): void {
    if (this.#draft) this.#write();
    this.#wrote = false;
  }

  get #count(): number {
    return this.#source().strip.buckets.length;
  }

  #set(edges: Edges): void {
    this.#draft = edges;
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), REST_MS);
  }

  #write(): void {
    clearTimeout(this.#timer);
    const { strip, span, part, write } = this.#source();
    const [edges, settled] = [this.edges, this.settled];
    if (edges.lo === settled.lo && edges.hi === settled.hi) {
      this.#draft = null;
      return;
    }
    this.#draft = edges;
    const replace = this.#wrote;
    this.#wrote = true;
    void write(spanFrom(strip, edges, span, part), replace).finally(() => {
      if (this.#draft === edges) this.#draft = null;
    });
  }
}
