import { CodeList } from './code-list.ts';
import { SetDictionary } from './set-dictionary.ts';

/** What the rows of a segment refer to by number. */
export interface Dictionaries {
  languages: CodeList;
  /** Countries that stories are about: members of the sets `about`. */
  subjects: CodeList;
  agencies: SetDictionary;
  sources: SetDictionary;
  about: SetDictionary;
  /** A member's byte is its confidence in a set of several places; in a set of one it is 0, as the row has it. */
  places: SetDictionary;
}

export function emptyDictionaries(): Dictionaries {
  return {
    languages: new CodeList(),
    subjects: new CodeList(),
    agencies: new SetDictionary(),
    sources: new SetDictionary(),
    about: new SetDictionary(),
    places: new SetDictionary()
  };
}
