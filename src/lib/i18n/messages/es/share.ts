/** Links, prints and pictures of a view; language and appearance. */
export default {
  'share.failed': 'El menú no se ha cargado. Vuelva a cargar la página.',
  'share.more': 'Más',
  'share.copyLink': 'Copiar el enlace',
  'share.copied': 'Copiado',
  'share.link': 'Enlace a esta vista',
  'share.copyYourself': 'Aquí no se permite copiar; el enlace está seleccionado.',
  'share.send': 'Compartir…',
  'share.embed': 'Insertar esta vista',
  'share.print': 'Imprimir',
  'share.picture': 'Guardar una imagen del mapa',
  'share.copyPicture': 'Copiar una imagen del mapa',
  'share.saved': 'Guardada',
  'share.pictureFailed': 'No se pudo crear la imagen.',
  'share.language': 'Idioma',
  'share.appearance': 'Apariencia',
  'share.system': 'Sistema',
  'share.light': 'Claro',
  'share.dark': 'Oscuro',
  'share.lab': 'Probar textos en el laboratorio',
  'share.editors': 'Para la redacción',
  'share.mapPicture': 'Mapa de las noticias',
  'share.firstRows':
    'Las primeras {count, number} de {total, number} noticias; otras {rest, number} no están en esta hoja.',
  'share.printed': 'Impreso el {date}',
  'share.sources': 'Lugares: GeoNames. Mapa: Natural Earth. Nombres: CLDR.'
} as const;
