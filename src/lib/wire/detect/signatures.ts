/** How much of a file is looked at, in bytes: the parts of an Office file are named in its first entries. */
const LOOKED_AT = 4096;
/** Within so many bytes every binary format has a byte that no text has. */
const HEADER = 512;
/** Where a tar archive says what it is. */
const TAR_MAGIC_AT = 257;

/** The first bytes as Latin-1, one letter a byte, so that they can be held against patterns. */
const lettersOf = (bytes: Uint8Array, from = 0, to = LOOKED_AT) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** A byte below 32 that no text holds: not a tab, line end, form feed or escape, nor the wires' SOH to ETX. */
const hasBinaryByte = (bytes: Uint8Array) =>
  bytes
    .subarray(0, HEADER)
    .some((byte) => byte === 0 || (byte > 3 && byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));

/** A test for files that begin so. What is spelt in plain letters (`GIF89a is 30 years old`) needs a binary byte behind it. */
const begins = (pattern: RegExp) => (bytes: Uint8Array) => pattern.test(lettersOf(bytes)) && hasBinaryByte(bytes);

/** `%PDF-` within the first kilobyte, as readers of PDF take it, where a line begins: printers put lines of their own before it. */
export const isPdf = (bytes: Uint8Array): boolean => /(^|[\r\n])%PDF-\d/.test(lettersOf(bytes, 0, 1024));

/** `{\rtf1\ansi …`. */
export const isRtf = (bytes: Uint8Array): boolean => lettersOf(bytes, 0, 6) === '{\\rtf1';

/** Word, Excel and PowerPoint since 2007, LibreOffice: a zip that begins with their parts; before 2007: Microsoft's compound file. */
export const isOffice = (bytes: Uint8Array): boolean => {
  const letters = lettersOf(bytes);
  if (letters.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return true;
  if (!isZip(bytes)) return false;
  return /\[Content_Types\]\.xml|_rels\/|\b(word|xl|ppt)\/|mimetypeapplication\/vnd\.oasis\.opendocument/.test(letters);
};

export const isZip = begins(/^PK(\x03\x04|\x05\x06|\x07\x08)/);

/** gzip, bzip2, xz, zstd, 7z, rar. */
export const isCompressed = begins(
  /^(\x1f\x8b\x08|BZh[1-9]|\xfd7zXZ\0|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07)/
);

export const isTar = (bytes: Uint8Array): boolean =>
  lettersOf(bytes, TAR_MAGIC_AT, TAR_MAGIC_AT + 5) === 'ustar' && hasBinaryByte(bytes);

/** JPEG, PNG, GIF, WebP, TIFF, BMP, icons, JPEG 2000. */
export const isImage = begins(
  /^(\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF[^]{4}WEBP|II\*\0|MM\0\*|BM[^]{4}\0\0\0\0|\0\0\x01\0|\0\0\0\x0cjP {2}|[^]{4}ftyp(avif|heic|heix|mif1))/
);

/** MP4 and its kin, Matroska, AVI, WAV, MP3, Ogg, FLAC. */
export const isMedia = begins(/^([^]{4}ftyp|\x1aE\xdf\xa3|RIFF[^]{4}(AVI |WAVE)|ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC)/);
