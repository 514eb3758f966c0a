/**
 * The schema's history up to version 0.1 and shortly after it. What functions of 0.1 filled in is left out: the entry that follows
 * drops those tables, and what follows from a story's words is made anew in batches. `newest` sorts newest first with unknown times last, always ascending, so that one row-value comparison pages through it.
 */
export const SCHEMA_OF_0_1: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
  INSERT INTO meta VALUES ('store', lower(hex(randomblob(8)))), ('revision', 0);

  CREATE TABLE page (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    captured INTEGER
  ) STRICT;

  CREATE TABLE story (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    headline TEXT,
    first_line TEXT NOT NULL,
    lead TEXT NOT NULL,
    paragraphs TEXT NOT NULL,           -- JSON, string[]
    language TEXT,
    section TEXT,
    published INTEGER,                  -- epoch milliseconds
    dateline TEXT,                      -- JSON, Dateline
    agencies TEXT NOT NULL,             -- JSON, names in full
    placements TEXT NOT NULL,           -- JSON, Placement[]
    located INTEGER NOT NULL,           -- 1 when at least one placement is
    page TEXT NOT NULL,                 -- name of the page that first brought it
    text_page TEXT NOT NULL,            -- name of the page whose text this is
    from_main INTEGER NOT NULL,         -- 1 when the text is a page's own story, 0 for an item of a list
    newest INTEGER GENERATED ALWAYS AS (ifnull(-published, 9007199254740991)) VIRTUAL,
    oldest INTEGER GENERATED ALWAYS AS (ifnull(published, 9007199254740991)) VIRTUAL
  ) STRICT;
  CREATE INDEX story_newest ON story (newest, n, located, language);
  CREATE INDEX story_oldest ON story (oldest, n, located);

  -- Other ids of a story: near-identical leads seen elsewhere.
  CREATE TABLE alias (
    id TEXT PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX alias_story ON alias (story);

  -- Parts of a story's fingerprint: stories that share one may be near-identical. No second index: a story's own
  -- traces follow from its lead.
  CREATE TABLE trace (
    part INTEGER NOT NULL,
    story INTEGER NOT NULL,
    PRIMARY KEY (part, story)
  ) STRICT, WITHOUT ROWID;

  -- "articles" and "confidence" are kept by the triggers below.
  CREATE TABLE place (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    admin1 TEXT,
    lng REAL NOT NULL,
    lat REAL NOT NULL,
    precision TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0,
    confidence REAL NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX place_country ON place (country);

  -- A story filed from a place: articles are many, places few.
  CREATE TABLE filing (
    place INTEGER NOT NULL REFERENCES place (n),
    newest INTEGER NOT NULL,            -- as in story
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    confidence REAL NOT NULL,
    PRIMARY KEY (place, newest, story)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX filing_newest ON filing (newest, place, story, confidence);
  CREATE UNIQUE INDEX filing_story ON filing (story, place);
  CREATE TRIGGER filing_added AFTER INSERT ON filing BEGIN
    UPDATE place SET articles = articles + 1, confidence = max(confidence, new.confidence) WHERE n = new.place;
  END;
  CREATE TRIGGER filing_removed AFTER DELETE ON filing BEGIN
    UPDATE place SET
      articles = articles - 1,
      confidence = ifnull((SELECT max(confidence) FROM filing WHERE place = old.place), 0)
    WHERE n = old.place;
  END;

  CREATE TABLE agency (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
  ) STRICT;
  CREATE TABLE story_agency (
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    agency INTEGER NOT NULL REFERENCES agency (n),
    PRIMARY KEY (story, agency)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_agency_agency ON story_agency (agency, story);

  -- A page's own story and the items listed under it.
  CREATE TABLE link (
    parent INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    child INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (parent, child)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_child ON link (child, parent);

  CREATE VIRTUAL TABLE story_words USING fts5 (
    headline, lead, body,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  // Stories saved before have none until they are read anew.
  `
  ALTER TABLE story ADD COLUMN about TEXT NOT NULL DEFAULT '[]';  -- JSON, ISO codes, most named first

  -- The same, to be found by.
  CREATE TABLE story_about (
    country TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    PRIMARY KEY (country, story)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_about_story ON story_about (story, country);
  `,
  // Who published the pages that a story was seen on.
  `
  CREATE TABLE source (
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- folded name
    name TEXT NOT NULL
  ) STRICT;
  CREATE TABLE story_source (
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    source INTEGER NOT NULL REFERENCES source (n),
    PRIMARY KEY (story, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_source_source ON story_source (source, story);
  `,
  // Corrections by the editors, and who is signed in.
  `
  CREATE TABLE correction (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,                 -- key of the printed name (see stories/correct.ts)
    printed TEXT NOT NULL,
    qualifier TEXT,
    scope TEXT NOT NULL,                -- story, source, always
    story TEXT,                         -- id, with or without a story of that id
    source TEXT,                        -- key, likewise
    target TEXT NOT NULL,               -- JSON, CorrectionTarget
    note TEXT NOT NULL,
    made INTEGER NOT NULL,              -- epoch milliseconds
    undone INTEGER
  ) STRICT;
  CREATE INDEX correction_name ON correction (name) WHERE undone IS NULL;

  -- What corrections decide now.
  CREATE TABLE corrected (
    correction INTEGER NOT NULL REFERENCES correction (n) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    PRIMARY KEY (correction, story)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX corrected_story ON corrected (story);

  -- Where the engine had placed a corrected story, JSON; null: "placements" are the engine's.
  ALTER TABLE story ADD COLUMN engine_placements TEXT;

  -- Stories by the names that they print.
  CREATE TABLE story_name (
    name TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    PRIMARY KEY (name, story)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_name_story ON story_name (story);

  -- Thousands of stories may leave a place at once: the surest of the rest is looked for only where the surest left.
  DROP TRIGGER filing_removed;
  CREATE TRIGGER filing_removed AFTER DELETE ON filing BEGIN
    UPDATE place SET
      articles = articles - 1,
      confidence = CASE
        WHEN old.confidence < confidence
          OR EXISTS (SELECT 1 FROM filing f WHERE f.place = old.place AND f.confidence = old.confidence)
        THEN confidence
        ELSE ifnull((SELECT max(confidence) FROM filing WHERE place = old.place), 0)
      END
    WHERE n = old.place;
  END;

  CREATE TABLE session (
    hash TEXT PRIMARY KEY,
    expires INTEGER NOT NULL            -- epoch milliseconds
  ) STRICT, WITHOUT ROWID;
  `,
  // Stories of one dispatch under several agencies share the number of the first of them; null: the only one.
  `
  ALTER TABLE story ADD COLUMN dispatch INTEGER;
  CREATE INDEX story_dispatch ON story (dispatch) WHERE dispatch IS NOT NULL;

  -- What near-identical leads have in common, whoever filed them from wherever.
  CREATE TABLE gist (
    part INTEGER NOT NULL,
    story INTEGER NOT NULL,
    PRIMARY KEY (part, story)
  ) STRICT, WITHOUT ROWID;
  `,
  // What providers say of their stories, which reading brought which, and what is known but shown to nobody.
  `
  ALTER TABLE story ADD COLUMN uri_source TEXT NOT NULL DEFAULT '';  -- key of the source that the uri is of
  ALTER TABLE story ADD COLUMN uri TEXT;
  ALTER TABLE story ADD COLUMN url TEXT;
  ALTER TABLE story ADD COLUMN version TEXT;
  ALTER TABLE story ADD COLUMN updated INTEGER;                      -- epoch milliseconds
  ALTER TABLE story ADD COLUMN status TEXT NOT NULL DEFAULT 'usable';
  ALTER TABLE story ADD COLUMN embargo INTEGER;                      -- likewise
  ALTER TABLE story ADD COLUMN byline TEXT;
  ALTER TABLE story ADD COLUMN claims TEXT NOT NULL DEFAULT '[]';    -- JSON, PlaceClaim[]
  CREATE UNIQUE INDEX story_uri ON story (uri_source, uri) WHERE uri IS NOT NULL;

  -- Where a reading was read: one stands at each address.
  CREATE TABLE standing (
    address TEXT PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (n)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX standing_page ON standing (page);

  -- What a reading brought.
  CREATE TABLE page_story (
    page INTEGER NOT NULL REFERENCES page (n) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    story INTEGER NOT NULL REFERENCES story (n) ON DELETE CASCADE,
    is_main INTEGER NOT NULL,
    PRIMARY KEY (page, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX page_story_story ON page_story (story);

  -- Of stories saved before only the name of the first page is known.
  INSERT INTO standing (address, page) SELECT 'name:' || name, max(n) FROM page GROUP BY name;
  INSERT INTO page_story (page, ordinal, story, is_main)
  SELECT t.page, s.n, s.n, s.from_main FROM story s JOIN standing t ON t.address = 'name:' || s.page;

  -- Stories that are withheld, under embargo or canceled: they are in no other table, so that nothing can show them.
  CREATE TABLE held (
    n INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (n) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    uri_source TEXT NOT NULL,
    uri TEXT,
    version TEXT,
    updated INTEGER,
    status TEXT NOT NULL,
    due INTEGER,                        -- the end of an embargo, epoch milliseconds; null: nothing but another version shows it
    story TEXT                          -- JSON, HeldStory; null for one that is canceled
  ) STRICT;
  CREATE UNIQUE INDEX held_uri ON held (uri_source, uri) WHERE uri IS NOT NULL;
  CREATE INDEX held_page ON held (page);
  CREATE INDEX held_due ON held (due) WHERE due IS NOT NULL;
  `,
  // What follows from a story's words, by the one fold (ø is o, ß ss, й и).
  ''
];
