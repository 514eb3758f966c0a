import type { DocumentFormat, DocumentText } from '../model/document.ts';
import { isJson, isJsonLines } from './detect/json.ts';
import { isMail } from './detect/mail.ts';
import { isHtml, isXml, isXmlOf } from './detect/markup.ts';
import { isCompressed, isImage, isMedia, isOffice, isPdf, isRtf, isTar, isZip } from './detect/signatures.ts';
import { isTable } from './detect/table.ts';
import type { PageOptions } from './text-page/parse-page.ts';

/** Makes a document's decoded text into stories. Never throws. */
type TextReader = (text: string, options: PageOptions) => DocumentText;

/** One format: how it is told by its content, and who reads it. Without `load` it is refused by its `name`. */
export interface Format {
  /** As messages say it: `an HTML page`. */
  name: string;
  /** Told by its bytes, before anything is decoded. */
  bytes?: (bytes: Uint8Array) => boolean;
  /** Told by its decoded text. */
  text?: (text: string) => boolean;
  /** What else can be done with it, for the refusal. */
  instead?: string;
}

/** A format that is read; its reader is loaded when the first such document comes. */
export interface ReadableFormat {
  name: DocumentFormat;
  load: () => Promise<TextReader>;
}

/** Formats that this version knows but does not read, the narrower before the wider: an Office file is a zip, a feed is XML. */
export const REFUSED: readonly Format[] = [
  { name: 'a PDF file', bytes: isPdf },
  { name: 'an RTF document', bytes: isRtf },
  { name: 'an Office document', bytes: isOffice },
  { name: 'a zip archive', bytes: isZip },
  { name: 'a compressed file', bytes: isCompressed },
  { name: 'a tar archive', bytes: isTar },
  { name: 'an image', bytes: isImage },
  { name: 'sound or film', bytes: isMedia },
  { name: 'an RSS feed', text: isXmlOf('rss', 'RDF') },
  { name: 'an Atom feed', text: isXmlOf('feed') },
  {
    name: 'a NewsML-G2 message',
    text: isXmlOf('newsMessage', 'newsItem', 'packageItem', 'conceptItem', 'knowledgeItem')
  },
  { name: 'a NewsML 1 message', text: isXmlOf('NewsML') },
  { name: 'an NITF document', text: isXmlOf('nitf') },
  { name: 'an HTML page', text: isHtml },
  { name: 'an XML document', text: isXml },
  { name: 'JSON lines', text: isJsonLines, instead: '"dateline locate --jsonl" reads lines of {"text": …}' },
  { name: 'a JSON document', text: isJson },
  { name: 'a mail message', text: isMail },
  { name: 'a table (CSV or the like)', text: isTable }
];

/** What a text is that nothing above tells. */
export const TEXT_PAGE: ReadableFormat = {
  name: 'text page',
  load: async () => (await import('./text-page/parse-page.ts')).parsePage
};

/** What is read, for those who sent something else. */
export const EXPECTED = 'this version reads text pages (expected a headline, then a lead that opens with a dateline)';
