import type { MessageKey } from '../../lib/i18n/translate.ts';

/** A text to try at a click, with what the form says beside it. */
export interface Example {
  label: Extract<MessageKey, `lab.example.${string}`>;
  text: string;
  language?: string;
  home?: string;
}

/** Own words, one for each thing that the engine does; none is anybody's copy. */
export const EXAMPLES: readonly Example[] = [
  {
    label: 'lab.example.agencies',
    language: 'nl',
    text: 'KYIV/MOSKOU (ANP/AFP/RTR) - Beide hoofdsteden melden dat de gevangenenruil van woensdag is doorgegaan. De bussen vertrokken voor zonsopgang.'
  },
  {
    label: 'lab.example.qualifier',
    language: 'en',
    text: 'ATHENS, Ga. (AP) — The farmers market moves indoors on Saturday, two weeks earlier than planned.'
  },
  {
    label: 'lab.example.context',
    language: 'nl',
    text: 'HALIFAX (ANP) - De Canadese kustwacht heeft een vissersboot met zes opvarenden naar de haven gesleept. In Nova Scotia stond al dagen een harde wind.'
  },
  {
    label: 'lab.example.home',
    language: 'nl',
    home: 'Alkmaar, NL',
    text: 'BERGEN - De ijsbaan aan de rand van het dorp gaat zaterdag open, meldt het bestuur.'
  },
  {
    label: 'lab.example.exonym',
    language: 'de',
    text: 'MAILAND/VENEDIG (dpa) - Nach dem Streik fahren die Züge in Norditalien wieder nach Plan.\n\nGENF (AFP) - Das Museum am See öffnet nach drei Jahren Umbau.'
  },
  {
    label: 'lab.example.nowhere',
    language: 'en',
    text: 'ABOARD AIR FORCE ONE (Reuters) - The president spoke to reporters for ten minutes on the way home.'
  },
  {
    label: 'lab.example.prose',
    language: 'en',
    text: 'The bakery on the corner has been shut since Monday, and nobody on the street knows why.'
  },
  {
    label: 'lab.example.lines',
    text: [
      '{"id": 1, "lang": "fr", "text": "LONDRES (AFP) - La pluie a interrompu la course pendant une heure."}',
      '{"id": 2, "lang": "es", "text": "CÓRDOBA, Argentina (EFE) - La feria del libro abre con dos días de retraso."}',
      '{"id": 3, "headline": "A line without its text"}',
      '{"id": 4, "lang": "en", "home": "Hudson, Illinois", "text": "HUDSON — The village board meets on Tuesday about the water tower."}'
    ].join('\n')
  }
];
