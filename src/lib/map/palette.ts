import type { Scheme } from '../ui/scheme.ts';

/** The map's colours. WebGL reads no custom properties: these repeat the tokens of `app.css` in its two schemes. */
export interface Palette {
  water: string;
  land: string;
  border: string;
  /** Names on the basemap, and the line around their letters. */
  label: string;
  labelHalo: string;
  accent: string;
  onAccent: string;
  paper: string;
  ink: string;
}

export const PALETTES: Record<Scheme, Palette> = {
  light: {
    water: '#dbe5ea',
    land: '#f4f1ea',
    border: '#cfc9bc',
    label: '#6a665e',
    labelHalo: '#f4f1ea',
    accent: '#b3261e',
    onAccent: '#ffffff',
    paper: '#ffffff',
    ink: '#1c1b19'
  },
  dark: {
    water: '#0e1216',
    land: '#1d2227',
    border: '#3a4047',
    label: '#a5a097',
    labelHalo: '#14181c',
    accent: '#ff7a6b',
    onAccent: '#14171a',
    paper: '#14171a',
    ink: '#e9e6df'
  }
};
