import { describe, expect, it } from 'vitest';
import { readConfig, storeNameOf } from '../../../src/lib/server/config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, '/srv/map')).toEqual({
      port: 3000,
      host: '0.0.0.0',
      root: '/srv/map',
      dataDir: '/srv/map/.data',
      storeFile: '/srv/map/.data/dateline.db',
      gazetteerFile: '/srv/map/static/gazetteer.bin',
      basemapStyleUrl: null,
      origin: null,
      adminPassphrase: null
    });
  });

  it('takes what the environment says', () => {
    const environment = {
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/var/map',
      STORE: 'pages-1',
      ORIGIN: 'https://map.example/',
      BASEMAP_STYLE_URL: '/style.json',
      ADMIN_PASSPHRASE: ' four words in a row '
    };
    expect(readConfig(environment, '/srv/map')).toMatchObject({
      port: 8080,
      host: '::1',
      storeFile: '/var/map/pages-1.db',
      basemapStyleUrl: '/style.json',
      origin: 'https://map.example',
      adminPassphrase: 'four words in a row'
    });
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', DATA_DIR: ' ', ORIGIN: '' }, '/srv')).toEqual(readConfig({}, '/srv'));
  });

  it.each([
    ['PORT', 'abc', 'PORT: got "abc", expected a number from 0 to 65535'],
    ['PORT', '65536', 'PORT: got "65536", expected a number from 0 to 65535'],
    ['PORT', '-1', 'PORT: got "-1", expected a number from 0 to 65535'],
    ['PORT', '80.5', 'PORT: got "80.5", expected a number from 0 to 65535'],
    ['STORE', '../x', 'STORE: got "../x", expected a name of letters, digits, - and _'],
    [
      'ORIGIN',
      'map.example',
      'ORIGIN: got "map.example", expected scheme, host and port only, as https://news.example'
    ],
    [
      'ORIGIN',
      'https://a.example/b',
      'ORIGIN: got "https://a.example/b", expected scheme, host and port only, as https://news.example'
    ],
    [
      'BASEMAP_STYLE_URL',
      'javascript:x',
      'BASEMAP_STYLE_URL: got "javascript:x", expected an http(s) address, or a path that begins with /'
    ],
    [
      'BASEMAP_STYLE_URL',
      '//host/x',
      'BASEMAP_STYLE_URL: got "//host/x", expected an http(s) address, or a path that begins with /'
    ]
  ])('refuses %s=%s and says what came and what was expected', (setting, value, message) => {
    expect(() => readConfig({ [setting]: value }, '/srv')).toThrow(message);
  });

  it('refuses a short passphrase without repeating it', () => {
    const read = () => readConfig({ ADMIN_PASSPHRASE: 'hunter2' }, '/srv');
    expect(read).toThrow('ADMIN_PASSPHRASE: got "7 characters", expected at least 12');
    expect(read).not.toThrow(/hunter2/);
  });
});

describe('the name of a folder’s own store', () => {
  it('is readable, stable, and different for folders of one name', () => {
    expect(storeNameOf('/a/Mijn pagina’s')).toMatch(/^Mijn-pagina-s-[0-9a-f]{8}$/);
    expect(storeNameOf('/a/b')).toBe(storeNameOf('/a/b/'));
    expect(storeNameOf('/a/b')).not.toBe(storeNameOf('/c/b'));
    expect(readConfig({ STORE: storeNameOf('/') }, '/srv').storeFile).toContain('pages-');
  });
});
