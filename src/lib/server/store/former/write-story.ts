import type { PrintedAgency } from '../../../model/dateline.ts';
import type { Located } from '../../../model/place.ts';
import { foldName } from '../../../text/fold.ts';
import type { StoryToSave } from '../store.ts';
import type { Connection, Params } from './connection.ts';
import { agencyKey } from './filers.ts';
import { removeTraces, writeTraces, type KnownStory } from './find-known.ts';
import { writeNames } from './write-names.ts';

/** The page that a story's text is of, and the source that its uri is of. */
interface StoryPage {
  page: string;
  source: string;
}

/** Adds a story with its places, agencies and words; returns its number. */
export function insertStory(connection: Connection, story: StoryToSave, { page, source }: StoryPage): number {
  const n = connection.run(
    `INSERT INTO story (id, headline, first_line, lead, paragraphs, language, section, published, dateline, agencies,
       placements, located, about, page, text_page, from_main,
       uri_source, uri, url, version, updated, status, embargo, byline, claims)
     VALUES ($id, $headline, $first_line, $lead, $paragraphs, $language, $section, $published, $dateline, $agencies,
       $placements, $located, $about, $page, $page, $from_main,
       $source, $uri, $url, $version, $updated, $status, $embargo, $byline, $claims)`,
    { ...columnsOf(story), ...originColumns(story), id: story.id, page, source }
  );
  writeDetails(connection, n, story);
  return n;
}

/** Puts a fuller text in a known story's place; its number, id and first page stay. */
export function replaceStory(
  connection: Connection,
  known: KnownStory,
  story: StoryToSave,
  { page, source }: StoryPage
): void {
  const { n } = known;
  connection.run('DELETE FROM filing WHERE story = $n', { n });
  connection.run('DELETE FROM story_agency WHERE story = $n', { n });
  connection.run('DELETE FROM story_about WHERE story = $n', { n });
  connection.run('DELETE FROM story_words WHERE rowid = $n', { n });
  connection.run('DELETE FROM story_name WHERE story = $n', { n });
  connection.run('DELETE FROM corrected WHERE story = $n', { n });
  removeTraces(connection, n, known.lead);
  connection.run(
    `UPDATE story SET headline = $headline, first_line = $first_line, lead = $lead, paragraphs = $paragraphs,
       language = $language, section = ifnull($section, section), published = $published, dateline = $dateline,
       agencies = $agencies, placements = $placements, engine_placements = NULL, located = $located, about = $about, text_page = $page, from_main = $from_main
     WHERE n = $n`,
    { ...columnsOf(story), page, n }
  );
  if (known.uri === null || story.uri !== null || known.text_page === page) {
    connection.run(
      `UPDATE story SET uri_source = $source, uri = $uri, url = $url, version = $version, updated = $updated,
         status = $status, embargo = $embargo, byline = $byline, claims = $claims
       WHERE n = $n`,
      { ...originColumns(story), source, n }
    );
  }
  writeDetails(connection, n, story);
}

/** Sets the instant, in the story and where it sorts the filings. */
export function setPublished(connection: Connection, n: number, published: number | null): void {
  connection.run('UPDATE story SET published = $published WHERE n = $n', { published, n });
  connection.run('UPDATE filing SET newest = (SELECT newest FROM story WHERE n = $n) WHERE story = $n', { n });
}

function columnsOf(story: StoryToSave): Params {
  return {
    headline: story.headline,
    first_line: story.firstLine,
    lead: story.lead,
    paragraphs: JSON.stringify(story.paragraphs),
    language: story.language,
    section: story.section,
    published: story.published,
    dateline: story.dateline && JSON.stringify(story.dateline),
    agencies: JSON.stringify(story.dateline?.agencies.map((agency) => agency.name) ?? []),
    placements: JSON.stringify(story.placements),
    located: story.placements.some((placement) => placement.kind === 'located') ? 1 : 0,
    about: JSON.stringify(story.about),
    from_main: story.role === 'main' ? 1 : 0
  };
}

function originColumns({ uri, url, version, updated, status, embargo, byline, claims }: StoryToSave): Params {
  return { uri, url, version, updated, status, embargo, byline, claims: JSON.stringify(claims) };
}

function writeDetails(connection: Connection, n: number, story: StoryToSave): void {
  for (const placement of story.placements) {
    if (placement.kind === 'located') writeFiling(connection, n, placement);
  }
  for (const agency of story.dateline?.agencies ?? []) writeAgency(connection, n, agency);
  for (const country of story.about) {
    connection.run('INSERT OR IGNORE INTO story_about (country, story) VALUES ($country, $n)', { country, n });
  }
  connection.run('INSERT INTO story_words (rowid, headline, lead, body) VALUES ($n, $headline, $lead, $body)', {
    n,
    headline: foldName(story.headline ?? ''),
    lead: foldName(story.lead),
    body: foldName(story.paragraphs.join('\n'))
  });
  writeTraces(connection, n, story.lead);
  writeNames(connection, n, story.placements, story.dateline);
}

/** A story that names a place twice (`DEN HAAG/THE HAGUE`) is filed from it once. */
export function writeFiling(connection: Connection, story: number, { place, confidence }: Located): void {
  connection.run(
    `INSERT INTO place (key, name, country, admin1, lng, lat, precision)
     VALUES ($key, $name, $country, $admin1, $lng, $lat, $precision)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, country = excluded.country, admin1 = excluded.admin1,
       lng = excluded.lng, lat = excluded.lat, precision = excluded.precision`,
    {
      key: place.key,
      name: place.name,
      country: place.country,
      admin1: place.admin1,
      lng: place.lng,
      lat: place.lat,
      precision: place.precision
    }
  );
  connection.run(
    `INSERT OR IGNORE INTO filing (place, newest, story, confidence)
     SELECT p.n, s.newest, s.n, $confidence FROM place p, story s WHERE p.key = $key AND s.n = $story`,
    { key: place.key, story, confidence }
  );
}

function writeAgency(connection: Connection, story: number, agency: PrintedAgency): void {
  const key = agencyKey(agency);
  connection.run('INSERT OR IGNORE INTO agency (key, name) VALUES ($key, $name)', { key, name: agency.name });
  connection.run('INSERT OR IGNORE INTO story_agency (story, agency) SELECT $story, n FROM agency WHERE key = $key', {
    story,
    key
  });
}
