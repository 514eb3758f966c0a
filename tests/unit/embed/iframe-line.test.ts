import { expect, test } from 'vitest';
import { iframeLine } from '../../../src/lib/embed/iframe-line.ts';

test('the line carries address, title and size', () => {
  expect(iframeLine({ address: 'https://map.example.org/embed?region=150', title: 'News map' })).toBe(
    '<iframe src="https://map.example.org/embed?region=150" title="News map" width="100%" height="480" loading="lazy" style="border:0"></iframe>'
  );
});

test('nothing in address or title can leave its attribute', () => {
  const line = iframeLine({ address: 'https://map.example.org/embed?a=1&q="><script>', title: '"><b>', height: 300 });
  expect(line).toContain('src="https://map.example.org/embed?a=1&amp;q=&quot;&gt;&lt;script&gt;"');
  expect(line).toContain('title="&quot;&gt;&lt;b&gt;" width="100%" height="300"');
});
