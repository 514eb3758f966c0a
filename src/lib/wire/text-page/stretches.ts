import { opensStory } from '../../dateline/opens-story.ts';
import type { PageEvent } from './events.ts';
import type { PrintedAge } from './read-age.ts';
import type { TextLine } from './split-stories.ts';

/** Lines up to an age or a heading, with the age that is theirs. */
export interface Stretch {
  section: string | null;
  lines: TextLine[];
  age: PrintedAge | null;
  /** The age stands above the text, or among the notes above the story: it is that of the first story, else of the last. */
  ageFirst: boolean;
}

/** Lines that may stand between a story's own time and its dateline. */
const NOTES = 4;

/** A page's stretches. An age ends an item; one above the story, with its byline, is the story's own. */
export function stretchesOf(events: readonly PageEvent[]): Stretch[] {
  const reader = new StretchReader(events);
  events.forEach((event, at) => reader.take(event, at));
  return reader.end();
}

class StretchReader {
  private readonly events: readonly PageEvent[];
  private readonly stretches: Stretch[] = [];
  private open: Stretch = newStretch(null, false);
  private apart = true;
  /** Some lists print the age above its item: then an age stands where no text of the section has come yet. */
  private ageFirst = false;
  private sectionHasAge = false;
  /** The stretch whose age came last, while no text has followed. */
  private aged: Stretch | null = null;

  constructor(events: readonly PageEvent[]) {
    this.events = events;
  }

  take(event: PageEvent, at: number): void {
    if (event.kind === 'blank') this.apart = true;
    else if (event.kind === 'text') this.addLine(event.text);
    else if (event.kind === 'heading') this.beginSection(event.section);
    else this.takeAge(event.age, at);
  }

  end(): Stretch[] {
    this.close(null);
    return this.stretches;
  }

  private addLine(text: string): void {
    this.open.lines.push({ text, apart: this.apart });
    this.apart = false;
    this.aged = null;
  }

  private beginSection(section: string): void {
    this.close(section);
    this.ageFirst = false;
    this.sectionHasAge = false;
    this.aged = null;
  }

  private takeAge(age: PrintedAge, at: number): void {
    // `Published …` and `Updated …` below each other are one story's.
    if (this.aged) {
      if (this.aged.age && !isCertain(this.aged.age) && isCertain(age)) this.aged.age = age;
      return;
    }
    const hasLines = this.open.lines.length > 0;
    if (hasLines && this.open.section === null && !this.ageFirst) {
      const place = this.placeOf(age, at);
      if (place === 'inside') return this.addLine(age.text);
      if (place === 'above') {
        if (!this.open.age || (!isCertain(this.open.age) && isCertain(age))) this.open.age = age;
        this.open.ageFirst = true;
        return;
      }
    }
    this.ageFirst ||= !hasLines && !this.sectionHasAge;
    this.sectionHasAge = true;
    if (this.ageFirst) this.close(this.open.section);
    this.open.age = age;
    this.aged = this.open;
    if (!this.ageFirst) this.close(this.open.section);
  }

  /**
   * Where a time stands on a page's own stories: `above` a story whose lead is still to come, `inside` one (a chronology's
   * dates), or at the `end` of an item.
   */
  private placeOf(age: PrintedAge, at: number): 'above' | 'inside' | 'end' {
    const next = this.textsBehind(at);
    const [first] = next;
    if (first === undefined) return 'end';
    const opening = next.findIndex((text) => opensStory(text) === 'surely');
    const hasDateline = this.open.lines.some(({ text }) => opensStory(text) !== 'no');
    if (!hasDateline && opening >= 0) return 'above';
    if (opening === 0) return 'end';
    if (!hasDateline && this.open.lines.length <= NOTES && !this.hasMoreAges(at)) return 'above';
    return age.relative ? 'end' : 'inside';
  }

  /** The next few lines of text, up to the next age or heading. */
  private textsBehind(at: number): string[] {
    const texts: string[] = [];
    for (let next = at + 1; next < this.events.length && texts.length <= NOTES; next++) {
      const event = this.events[next];
      if (event?.kind === 'heading' || (event?.kind === 'age' && texts.length > 0)) break;
      if (event?.kind === 'text') texts.push(event.text);
    }
    return texts;
  }

  /** Whether another age follows some text within the reach of a list: then this one is an item's. */
  private hasMoreAges(at: number): boolean {
    let texts = 0;
    for (let next = at + 1; next < this.events.length && texts <= 2 * NOTES; next++) {
      const event = this.events[next];
      if (event?.kind === 'heading') return false;
      if (event?.kind === 'age' && texts > 0) return true;
      if (event?.kind === 'text') texts++;
    }
    return false;
  }

  private close(section: string | null): void {
    if (this.open.lines.length > 0) this.stretches.push(this.open);
    this.open = newStretch(section, this.ageFirst);
    this.apart = true;
  }
}

const newStretch = (section: string | null, ageFirst: boolean): Stretch => ({
  section,
  lines: [],
  age: null,
  ageFirst
});

const isCertain = ({ milliseconds, moment }: PrintedAge): boolean =>
  milliseconds !== null || (moment?.date != null && (moment.clock === null || moment.zone !== null));
