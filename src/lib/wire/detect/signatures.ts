/** How much of a file is looked at, in bytes: the parts of an Office file are named in its first entries. */
const LOOKED_AT = 4096;
/** Within so many bytes every binary format has a byte that no text has. */
const HEADER = 512;

/** Letters at places: `RIFF` at 0 and `WEBP` at 8. A letter is a byte (Latin-1). */
type Signature = readonly (readonly [at: number, letters: string])[];

const ZIP: Signature[] = [[[0, 'PK\x03\x04']], [[0, 'PK\x05\x06']], [[0, 'PK\x07\x08']]];
const COMPOUND_FILE: Signature[] = [[[0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']]];
const TAR: Signature[] = [[[257, 'ustar']]];
/** gzip, bzip2, xz, zstd, 7z, rar. */
const COMPRESSED: Signature[] = [
  [[0, '\x1f\x8b\x08']],
  [[0, 'BZh']],
  [[0, '\xfd7zXZ\0']],
  [[0, '\x28\xb5\x2f\xfd']],
  [[0, '7z\xbc\xaf\x27\x1c']],
  [[0, 'Rar!\x1a\x07']]
];
/** JPEG, PNG, GIF, WebP, TIFF, BMP, icons, JPEG 2000, AVIF, HEIC. */
const IMAGES: Signature[] = [
  [[0, '\xff\xd8\xff']],
  [[0, '\x89PNG\r\n']],
  [[0, 'GIF8']],
  [
    [0, 'RIFF'],
    [8, 'WEBP']
  ],
  [[0, 'II*\0']],
  [[0, 'MM\0*']],
  [
    [0, 'BM'],
    [6, '\0\0\0\0']
  ],
  [[0, '\0\0\x01\0']],
  [[0, '\0\0\0\x0cjP  ']],
  [[4, 'ftypavif']],
  [[4, 'ftyphei']],
  [[4, 'ftypmif1']]
];
/** MP4 and its kin, Matroska, AVI, WAV, MP3, Ogg, FLAC. */
const MEDIA: Signature[] = [
  [[4, 'ftyp']],
  [[0, '\x1aE\xdf\xa3']],
  [
    [0, 'RIFF'],
    [8, 'AVI ']
  ],
  [
    [0, 'RIFF'],
    [8, 'WAVE']
  ],
  [[0, 'ID3']],
  [[0, '\xff\xfb']],
  [[0, 'OggS']],
  [[0, 'fLaC']]
];

const lettersOf = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length));

/** A byte below 32 that no text holds: no tab, line end, form feed or escape, nor the wires' SOH to ETX. */
const hasBinaryByte = (bytes: Uint8Array) =>
  bytes
    .subarray(0, HEADER)
    .some((byte) => byte === 0 || (byte > 3 && byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));

/** A test for files that bear one of these. What is spelt in plain letters (`GIF89a is 30 years old`) needs a binary byte too. */
const bears = (signatures: readonly Signature[]) => (bytes: Uint8Array) => {
  if (!hasBinaryByte(bytes)) return false;
  const letters = lettersOf(bytes, HEADER);
  return signatures.some((signature) => signature.every(([at, part]) => letters.startsWith(part, at)));
};

export const isZip = bears(ZIP);
export const isCompressed = bears(COMPRESSED);
export const isTar = bears(TAR);
export const isImage = bears(IMAGES);
export const isMedia = bears(MEDIA);
const isCompoundFile = bears(COMPOUND_FILE);

/** `%PDF-1.7` within the first kilobyte, as readers of PDF take it, where a line begins: printers put lines of their own before it. */
export const isPdf = (bytes: Uint8Array): boolean => /(^|[\r\n])%PDF-\d/.test(lettersOf(bytes, 1024));

/** `{\rtf1\ansi …`. */
export const isRtf = (bytes: Uint8Array): boolean => lettersOf(bytes, 6) === '{\\rtf1';

/** The parts that an Office file's zip begins with. */
const OFFICE_PARTS = /\[Content_Types\]\.xml|_rels\/|\b(word|xl|ppt)\/|mimetypeapplication\/vnd\.oasis\.opendocument/;

/** Word, Excel and PowerPoint since 2007, LibreOffice: a zip with their parts; before 2007: Microsoft's compound file. */
export function isOffice(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) || (isZip(bytes) && OFFICE_PARTS.test(lettersOf(bytes, LOOKED_AT)));
}
