import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnreadableDocumentError } from '../../../src/lib/model/errors.ts';
import { REFUSED as REFUSED_FORMATS } from '../../../src/lib/wire/formats.ts';
import { readDocument } from '../../../src/lib/wire/read-document.ts';

const bytesOf = (content: string | Uint8Array, encoding: BufferEncoding = 'utf8') =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content, encoding)) : content;

/** What the door says of a page: the format that it looks like, or `null` when it is read. */
async function looksLike(content: string | Uint8Array, encoding?: BufferEncoding): Promise<string | null> {
  try {
    await readDocument(bytesOf(content, encoding), { name: 'page' });
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    return /looks like (.*?);/.exec(error.message)?.[1] ?? error.message;
  }
}

/** A file of `parts` in a zip, as Office writes it: each with its local header. */
function zip(...names: string[]): Uint8Array {
  const entries = names.map((name) => {
    const data = deflateRawSync(Buffer.from('<x/>'));
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name), data]);
  });
  return Buffer.concat(entries);
}

/** Bytes that begin so; a picture's or a film's own follow. */
const binary = (start: string) =>
  Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from([0, 1, 0, 7, 0, 0, 255, 216, 0])]);

function tar(): Uint8Array {
  const header = Buffer.alloc(1024);
  header.write('page.txt', 0);
  header.write('ustar\0', 257);
  return header;
}

const RSS = '<rss version="2.0"><channel><title>News</title><item><title>Snow</title></item></channel></rss>';
const HTML = '<html lang="en">\n<head><title>Snow</title></head>\n<body><p>OSLO (NTB) - Snow fell.</p></body>\n</html>';
const HEADERS =
  'From: Jan <jan@example.org>\nTo: desk@example.org\nSubject: Snow\nDate: Sun, 25 Jan 2026 12:00:00 +0100';

const REFUSED: [name: string, content: string | Uint8Array, why: string][] = [
  ['an HTML page', `<!DOCTYPE html>\n${HTML}`, 'a document type'],
  ['an HTML page', `<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n${HTML}`, 'an old document type'],
  ['an HTML page', HTML, 'none'],
  ['an HTML page', HTML.toUpperCase(), 'capitals'],
  ['an HTML page', `\n\n  <!-- saved from url=(0014)about:internet -->\n${HTML}`, 'a browser’s comment before it'],
  ['an HTML page', `\ufeff${HTML}`, 'a byte order mark'],
  ['an HTML page', HTML.replaceAll('\n', ''), 'all in one line'],
  ['an HTML page', '<!DOCTYPE html>', 'cut off after its first line'],
  [
    'an HTML page',
    `<?xml version="1.0"?>\n<!DOCTYPE html>\n${HTML.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`,
    'XHTML'
  ],
  ['an HTML page', `Warning: mysql_connect() in /srv/a.php on line 3\n${HTML}`, 'a line of the server’s before it'],
  ['an HTML page', '<div class="story">\n<h1>Snow</h1>\n<p>OSLO (NTB) - Snow fell.</p>\n</div>', 'a piece of a page'],
  ['an HTML page', '<p>OSLO (NTB) - Snow fell.</p>\n<p>More fell.</p>', 'paragraphs alone'],
  ['an RSS feed', `<?xml version="1.0" encoding="utf-8"?>\n${RSS}`, 'a declaration'],
  ['an RSS feed', RSS, 'none'],
  [
    'an RSS feed',
    `<!-- made by hand -->\n<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n${RSS}`,
    'a comment before the declaration'
  ],
  ['an RSS feed', RSS.slice(0, 60), 'cut off'],
  ['an RSS feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel/></rdf:RDF>', 'RSS 1.0'],
  ['an Atom feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>N</title></feed>', 'Atom'],
  ['an Atom feed', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"></atom:feed>', 'a prefix'],
  [
    'a NewsML-G2 message',
    '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" version="1"/>',
    'G2'
  ],
  [
    'a NewsML-G2 message',
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">\n<header/></newsMessage>',
    'a G2 message'
  ],
  [
    'a NewsML 1 message',
    '<?xml version="1.0"?>\n<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "a.dtd" [\n]>\n<NewsML Version="1.2"></NewsML>',
    '1.2'
  ],
  ['an NITF document', '<?xml version="1.0"?>\n<nitf>\n<head/><body/></nitf>', 'NITF'],
  ['an NITF document', '<nitf version="-//IPTC//DTD NITF 3.2//EN"><head/></nitf>', 'NITF undeclared'],
  ['an XML document', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'a drawing'],
  ['an XML document', '<story><title>Snow</title>\n<text>OSLO (NTB) - Snow fell.</text></story>\n', 'somebody’s own'],
  ['an XML document', '<?xml version="1.0"?>', 'a declaration alone'],
  ['a JSON document', '{"headline": "Snow", "text": "OSLO (NTB) - Snow fell."}', 'an object'],
  ['a JSON document', '{\n  "id": 1,\n  "text": "OSLO (NTB) - Snow', 'one that is cut off'],
  ['a JSON document', '[\n {"id": 1}, {"id": 2}\n]', 'a list'],
  ['a JSON document', '["a", "b"]', 'a list of texts'],
  ['a JSON document', '{}', 'an empty object'],
  ['JSON lines', '{"id":1,"text":"OSLO (NTB) - Snow."}\n{"id":2,"text":"ROME (ANSA) - Sun."}\n', 'two'],
  ['JSON lines', '\n{"id":1}\r\n\r\n{"id":2', 'the last cut off'],
  ['a table (CSV or the like)', 'headline,text\nSnow,"OSLO (NTB) - Snow fell, and more."\n', 'two columns'],
  ['a table (CSV or the like)', 'headline,text', 'a heading alone'],
  [
    'a table (CSV or the like)',
    'id,headline,text\n1,Snow,OSLO (NTB) - Snow fell, and then rain\n2,Sun,ROME - Sun\n',
    'ragged: commas without quotes'
  ],
  [
    'a table (CSV or the like)',
    'id;titel;text\r\n1;Schnee;"OSLO (NTB) - Schnee;\r\nund Regen"\r\n2;Sonne;ROM\r\n',
    'semicolons, a line end in a cell'
  ],
  ['a table (CSV or the like)', 'name\tlat\tlng\nOslo\t59.9\t10.7\nRome\t41.9\t12.5\n', 'tabs'],
  ['a table (CSV or the like)', 'city,high,low\nOslo,2,-5\nRome,14,7\n', 'names of no known column, rows alike'],
  ['a table (CSV or the like)', 'sep=;\nfoo;bar\n1;2\n', 'a spreadsheet’s own first line'],
  ['a table (CSV or the like)', '"headline","text"\n"Snow","He said ""no"", twice"\n', 'quotes throughout'],
  ['a mail message', `${HEADERS}\nMessage-ID: <1@example.org>\n\nOSLO (NTB) - Snow fell.\n`, 'a saved message'],
  ['a mail message', `${HEADERS}\n\nOSLO (NTB) - Snow fell.\n`, 'no more than its correspondents'],
  [
    'a mail message',
    'Return-Path: <a@example.org>\nReceived: from mx.example.org (mx [192.0.2.1])\n\tby example.net; Sun, 25 Jan 2026\nSubject: Snow\n\nText',
    'what the way left on it, folded'
  ],
  ['a mail message', `From jan@example.org Sun Jan 25 12:00:00 2026\n${HEADERS}\n\nSnow\n`, 'a mailbox'],
  [
    'a mail message',
    'From: <Saved by Blink>\nSubject: Snow\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x\n',
    'a web page saved as one file'
  ],
  ['an RTF document', '{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}OSLO (NTB) - Snow fell.}', 'RTF'],
  ['a PDF file', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n', 'PDF that is text throughout'],
  ['a PDF file', `@PJL JOB\r\n%PDF-1.4\n`, 'a printer’s line before it'],
  ['an Office document', zip('[Content_Types].xml', 'word/document.xml'), 'Word'],
  ['an Office document', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'LibreOffice'],
  ['an Office document', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'Word of 1997'],
  ['a zip archive', zip('page.txt'), 'any other zip'],
  ['a compressed file', gzipSync('OSLO (NTB) - Snow fell.'), 'gzip'],
  ['a tar archive', tar(), 'tar'],
  ['an image', binary('\xff\xd8\xff\xe0\0\x10JFIF'), 'JPEG'],
  ['an image', binary('\x89PNG\r\n\x1a\n'), 'PNG'],
  ['an image', binary('GIF89a'), 'GIF'],
  ['an image', binary('RIFF\x24\0\0\0WEBPVP8 '), 'WebP'],
  ['sound or film', binary('\0\0\0\x18ftypmp42'), 'MP4'],
  ['sound or film', binary('ID3\x03\0'), 'MP3']
];

describe('what is no text page is refused by name, whatever the file is called', () => {
  test.each(REFUSED)('%s: %j, %s', async (name, content) => {
    expect(await looksLike(content)).toBe(name);
  });

  test.each<[string, BufferEncoding]>([
    [`\ufeff<?xml version="1.0" encoding="utf-16"?>\n${RSS}`, 'utf16le'],
    [RSS, 'utf16le'],
    [`<?xml version="1.0" encoding="iso-8859-1"?>\n${RSS.replace('Snow', 'Neige à Orléans')}`, 'latin1']
  ])('a feed in another encoding: %j in %s', async (content, encoding) => {
    expect(await looksLike(content, encoding)).toBe('an RSS feed');
  });

  test('the refusal says what came, what was expected, and what to do with JSON lines', async () => {
    await expect(readDocument(bytesOf(HTML), { name: 'page.html' })).rejects.toThrow(
      'page.html: looks like an HTML page; this version reads text pages (expected a headline, then a lead that opens with a dateline)'
    );
    const lines = bytesOf('{"text":"a"}\n{"text":"b"}');
    await expect(readDocument(lines, { name: 'a' })).rejects.toThrow(/"dateline locate --jsonl" reads lines/);
  });
});

const LEAD = 'OSLO (NTB) - Snow fell on the fjord all night and the ferries stayed in, the harbour said.';
const READ: [content: string, why: string][] = [
  [`Snow\n${LEAD}\n`, 'a page'],
  [`<b>Snow</b>\n${LEAD}\nMore fell.\nAnd more.`, 'a headline in bold'],
  [`<html> is thirty years old\n${LEAD}\n`, 'a headline that names a tag'],
  [`<!DOCTYPE html> is thirty years old\n${LEAD}\n`, 'a headline that names a document type'],
  [`<< SNOW >>\n${LEAD}\n`, 'a headline between brackets'],
  [`<NTB> Snow\n${LEAD}`, 'an agency between brackets'],
  [
    `The tag that changed the world\n${LEAD}\n<html><head></head><body></body></html>\nHe wrote it at night.`,
    'a line of HTML quoted'
  ],
  [`<p>\n${LEAD}\nMore.\nAnd more.\nAnd more again.`, 'a tag left over'],
  [`Weather\n${LEAD}\ncity,high,low\nOslo,2,-5\nRome,14,7\n`, 'a table within a page'],
  [`Storm, rain\n${LEAD.replace(' and', ', and')}\n`, 'a comma in a headline and in its lead'],
  [`Snow, wind and ice\nOSLO (NTB) - Snow, wind.\nRain, hail.\n`, 'the same number of commas in each line'],
  [`\t${LEAD}\n\tMore fell.\n\tAnd more.\n`, 'paragraphs that begin with a tab'],
  [`Snow | The Bode\n${LEAD} | more\n`, 'a bar with spaces'],
  [`From Oslo to Rome\n${LEAD}`, 'a headline with From'],
  [`From our correspondent\nSubject: Snow\n${LEAD}`, 'From and Subject'],
  [`Subject: Snow\nFrom: our correspondent\n${LEAD}`, 'fields without an address'],
  [`Date: 25 January\nTo: all editors\nSubject: Snow\n\n${LEAD}`, 'a desk’s own header'],
  [`OSLO: snow\nROME: sun\nPARIS: rain\n${LEAD}`, 'places and colons'],
  [`{NTB} Snow\n${LEAD}`, 'a brace'],
  [`{"Snow"} he said\n${LEAD}`, 'a brace and a quote'],
  [`[1] Snow\n${LEAD}`, 'a bracket and a number'],
  [`["Snow"] he said\n${LEAD}`, 'a bracket and a quote'],
  [`GIF89a is thirty years old\n${LEAD}`, 'a picture’s first letters'],
  [`BM and PK are back\n${LEAD}`, 'more of them'],
  [`%PDF-files everywhere\n${LEAD}`, 'a sign that is none'],
  [`7z beats zip\n${LEAD}`, 'and of archives'],
  [`RIFF raff\n${LEAD}`, 'and of sound'],
  [`sep=a word\n${LEAD}`, 'a spreadsheet’s word'],
  [`<!-- a note to the desk -->\n${LEAD}`, 'a comment above a page'],
  [`\u0001ntb012 4 s 850 ntb 0908\n\u0002Snow =\n${LEAD}\n\u0003`, 'the wires’ own frames'],
  [`id\nheadline\ntext\n${LEAD}`, 'words of columns, one a line']
];

describe('a text page is read, though it looks like another format here and there', () => {
  test.each(READ)('%j, %s', async (content) => {
    expect(await looksLike(content)).toBeNull();
    expect(await looksLike(`\ufeff${content}`, 'utf16le')).toBeNull();
  });
});

test('a large page of one kind of sign is told in no time', () => {
  for (const sign of ['<', '<!---->', '{', '[', '\n', 'a,', '"', 'a: b\n', '<?', ' \t']) {
    const from = performance.now();
    const text = sign.repeat(Math.floor(5_000_000 / sign.length));
    for (const format of REFUSED_FORMATS) format.text?.(text);
    expect.soft(performance.now() - from, JSON.stringify(sign)).toBeLessThan(2000);
  }
});
