import { SCHEMA_OF_0_1 } from './schema-of-0-1.ts';

/**
 * The schema's history: entry 1 makes an empty file version 1, and so on. Never edit an entry that was released; add one. SQL alone:
 * what code derives (prints, words, names) is made in batches afterwards, see `derived.ts`.
 */
export const SCHEMA: readonly string[] = [
  ...SCHEMA_OF_0_1,
  // Rows for writing: columns in memory answer what a filter asks, so that no index serves it. No row refers to another by a
  // constraint: the writer's plan says what goes together.
  `
  DROP TRIGGER filing_added;
  DROP TRIGGER filing_removed;
  DROP INDEX standing_page;
  DROP INDEX page_story_story;
  DROP INDEX corrected_story;
  DROP INDEX held_due;
  ALTER TABLE story RENAME TO story_0_1;
  ALTER TABLE place RENAME TO place_0_1;
  ALTER TABLE page_story RENAME TO page_story_0_1;
  ALTER TABLE standing RENAME TO standing_0_1;
  ALTER TABLE corrected RENAME TO corrected_0_1;
  ALTER TABLE held RENAME TO held_0_1;
  ALTER TABLE page RENAME TO page_0_1;

  -- A number is never given twice.
  CREATE TABLE story (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,                   -- the public one
    is_main INTEGER NOT NULL,           -- 1 when the text is a document's own story, 0 for an item of a list
    headline TEXT,
    lead TEXT NOT NULL,
    paragraphs TEXT,                    -- JSON, string[]; null: none
    section TEXT,
    page TEXT NOT NULL,                 -- name of the document that first brought it
    captured INTEGER,                   -- when the document that its text is of was fetched, epoch milliseconds
    home TEXT,                          -- the publisher's own place that it was placed with
    engine INTEGER,                     -- version that placed it; null: 0.1's
    uri_source TEXT,                    -- key of the source that the uri is of
    uri TEXT,
    origin TEXT,                        -- JSON, what else its provider says; null: nothing
    placed TEXT NOT NULL,               -- see packed.ts
    engine_placed TEXT                  -- likewise, as the engine had it; null: that is "placed"
  ) STRICT;
  INSERT INTO story
  SELECT n, id, from_main, headline, lead, nullif(paragraphs, '[]'), section, page, NULL, NULL, NULL,
    nullif(uri_source, ''), uri,
    CASE WHEN url IS NULL AND version IS NULL AND updated IS NULL AND embargo IS NULL AND byline IS NULL AND claims = '[]' THEN NULL
      ELSE json_object('url', url, 'version', version, 'updated', updated, 'embargo', embargo, 'byline', byline, 'claims', json(claims)) END,
    json_object('dateline', json(dateline), 'placements', json(placements)),
    CASE WHEN engine_placements IS NOT NULL
      THEN json_object('dateline', json(dateline), 'placements', json(engine_placements)) END
  FROM story_0_1 ORDER BY n;

  -- What columns are filled from, one narrow row a story; lists as JSON without its brackets, null for empty ones.
  CREATE TABLE fact (
    n INTEGER PRIMARY KEY,
    published INTEGER,                  -- epoch milliseconds
    language TEXT,
    dispatch INTEGER,                   -- number of the first story of its dispatch; null: it stands alone
    filings TEXT,                       -- place, confidence, place, confidence, …
    agencies TEXT,
    sources TEXT,
    about TEXT                          -- codes parted by commas
  ) STRICT;
  INSERT INTO fact
  SELECT s.n, s.published, s.language, s.dispatch,
    (SELECT group_concat(f.place || ',' || round(f.confidence, 3)) FROM filing f WHERE f.story = s.n),
    (SELECT group_concat(a.agency) FROM story_agency a WHERE a.story = s.n),
    (SELECT group_concat(o.source) FROM story_source o WHERE o.story = s.n),
    nullif(replace(replace(replace(s.about, '[', ''), ']', ''), '"', ''), '')
  FROM story_0_1 s ORDER BY s.n;
  CREATE INDEX fact_dispatch ON fact (dispatch) WHERE dispatch IS NOT NULL;

  -- Every id that leads to a story; null: its provider took it back.
  CREATE TABLE id (id TEXT PRIMARY KEY, story INTEGER, is_alias INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO id SELECT id, n, 0 FROM story_0_1 ORDER BY id;
  INSERT OR IGNORE INTO id SELECT id, story, 1 FROM alias;
  CREATE INDEX id_alias ON id (story) WHERE is_alias = 1;

  -- Parts of a lead's print, each with its window of time (see stories/prints.ts): what comes at the same time lies together.
  CREATE TABLE print (part INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (part, story)) STRICT, WITHOUT ROWID;

  -- A story's words as this code folds them (see words-of.ts); "names": what corrections know its printed names by.
  CREATE VIRTUAL TABLE word USING fts5 (words, names, content = '', contentless_delete = 1, tokenize = 'ascii');

  CREATE TABLE place (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    admin1 TEXT,
    lng REAL NOT NULL,
    lat REAL NOT NULL,
    precision TEXT NOT NULL
  ) STRICT;
  INSERT INTO place SELECT n, key, name, country, admin1, lng, lat, precision FROM place_0_1 ORDER BY n;

  -- What placements name by a number: places whole, those that were only considered among them, and the forms of reasons.
  CREATE TABLE toponym (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, place TEXT NOT NULL) STRICT;
  CREATE TABLE reason (n INTEGER PRIMARY KEY, form TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE page (n INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, captured INTEGER) STRICT;
  INSERT INTO page SELECT n, key, name, captured FROM page_0_1 ORDER BY n;
  CREATE TABLE standing (address TEXT PRIMARY KEY, page INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO standing SELECT address, page FROM standing_0_1 ORDER BY address;
  CREATE INDEX standing_page ON standing (page);
  CREATE TABLE page_story (
    page INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    story INTEGER NOT NULL,
    is_main INTEGER NOT NULL,
    PRIMARY KEY (page, ordinal)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO page_story SELECT page, ordinal, story, is_main FROM page_story_0_1 ORDER BY page, ordinal;
  CREATE INDEX page_story_story ON page_story (story);

  -- What is known but shown to nobody, by its provider's id: it is in no other table, so that nothing can show it.
  CREATE TABLE held (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,              -- where the document was read that holds it back
    ordinal INTEGER NOT NULL,
    version TEXT,
    updated INTEGER,
    status TEXT NOT NULL,
    due INTEGER,                        -- the end of an embargo, epoch milliseconds; null: nothing but another version shows it
    aliases TEXT NOT NULL,              -- JSON, ids that led to it
    story TEXT                          -- JSON, the story and how it came; null for one that is canceled
  ) STRICT;
  INSERT OR REPLACE INTO held
  SELECT json_array(h.uri_source, ifnull(h.uri, h.n)), ifnull((SELECT min(address) FROM standing s WHERE s.page = h.page), ''),
    h.ordinal, h.version, h.updated, h.status, h.due, '[]',
    CASE WHEN h.story IS NOT NULL THEN json_object('story', json_extract(h.story, '$.story'), 'trail', json_extract(h.story, '$.from')) END
  FROM held_0_1 h;
  CREATE INDEX held_address ON held (address);
  CREATE INDEX held_due ON held (due) WHERE due IS NOT NULL;

  -- What providers took back.
  CREATE TABLE history (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    uri TEXT,
    version TEXT,
    updated INTEGER,
    headline TEXT
  ) STRICT;

  CREATE TABLE corrected (correction INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY (correction, story)) STRICT, WITHOUT ROWID;
  INSERT INTO corrected SELECT correction, story FROM corrected_0_1;
  CREATE INDEX corrected_story ON corrected (story);
  -- Stories that corrections may have moved and that are still to be looked at.
  CREATE TABLE anew (story INTEGER PRIMARY KEY) STRICT;

  -- The change log: which story changed, in order; and of each transaction its last change, a random tag and when.
  CREATE TABLE change (number INTEGER PRIMARY KEY, story INTEGER NOT NULL) STRICT;
  CREATE TABLE moment (number INTEGER PRIMARY KEY, tag INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;

  -- What is still to be made of stories that are there, by kind: those after the one, up to the other.
  CREATE TABLE task (kind TEXT PRIMARY KEY, maker TEXT NOT NULL, after INTEGER NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  -- What a source of documents remembers between two fetches, JSON.
  CREATE TABLE source_state (source TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;

  DELETE FROM meta WHERE key = 'revision';
  INSERT INTO meta VALUES ('floor', 0);
  INSERT OR IGNORE INTO meta VALUES ('salt', lower(hex(randomblob(16))));

  DROP TABLE story_words;
  DROP TABLE story_name;
  DROP TABLE story_about;
  DROP TABLE story_agency;
  DROP TABLE story_source;
  DROP TABLE filing;
  DROP TABLE link;
  DROP TABLE alias;
  DROP TABLE trace;
  DROP TABLE gist;
  DROP TABLE corrected_0_1;
  DROP TABLE held_0_1;
  DROP TABLE page_story_0_1;
  DROP TABLE standing_0_1;
  DROP TABLE page_0_1;
  DROP TABLE place_0_1;
  DROP TABLE story_0_1;
  `
];
