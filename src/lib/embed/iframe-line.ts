/** What an embed shows and how it is announced. */
export interface EmbedOptions {
  /** Absolute address of `/embed` with its parameters. */
  address: string;
  /** Read out where the frame is not seen. */
  title: string;
  /** Pixels. */
  height?: number;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/**
 * The one line that a publisher pastes:
 * `<iframe src="https://map.example.org/embed?region=150" title="News map" width="100%" height="480" …></iframe>`.
 */
export function iframeLine({ address, title, height = 480 }: EmbedOptions): string {
  const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign]!);
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
