/**
 * How a line begins that tells where a picture or a text comes from; a colon follows. Regular expressions in lower case.
 * Source: own compilation of the words for picture, source and editor, by language. Licence: MIT, as the project.
 */
export const credits: readonly string[] = [
  '(credit|image|photo|photograph|picture|source|video)s?( by| credit| source)?',
  '(foto|bild|quelle|archivfoto|symbolbild)s?',
  '(fonte|fuente|bron|kilde|kuva|källa|forrás|fotó|izvor|sursa|źródło|zdroj|fotoğraf|kaynak|sumber|nguồn)',
  '(джерело|источник|фото)',
  '(原标题|图注|图源|(责任)?编辑|责编|編集|来源|來源|出典|사진|출처)',
];
