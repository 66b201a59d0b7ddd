const split = (words: string) => words.split(' ');

export const FIRST_NAMES = split(
  'Marie Jean Anne Pierre Claire Paul Sophie Jacques Julie Michel Camille Nicolas Léa Philippe Hélène Thomas ' +
    'Élise François Inès Julien Agnès Antoine Manon Laurent Zoé Hugo Aïcha Mehdi Noémie Étienne',
);

/** Parts that made-up family names and places are put together from. */
export const SYLLABLES = split(
  'ba ber bou bri cha cor dau del do du fa fer flo ga gi gran guer ja jo la le lou ma mer mon mou na ner no ' +
    'pa per pon pra que ra ren ri ro sa ser so ta ter tou tra va ver vi vol',
);
export const FAMILY_ENDINGS = split('rd lt n aux eau ier in ot et on ault and ez');
export const PLACE_ENDINGS = split('ville court gny llac ssac nay heim ngues ny cy mont bourg');
export const RIVERS = split('Loire Seine Marne Lot Saône Isère Orne Tarn Sarthe Creuse Aude Drôme');

/** What organisations are, with how often. */
export const INSTITUTIONS = [
  'Musée',
  'Musée municipal',
  'Musée des Beaux-Arts',
  'Musée d’art et d’histoire',
  'Écomusée',
  'Théâtre',
  'Théâtre municipal',
  'Médiathèque',
  'Bibliothèque municipale',
  'Conservatoire',
  'Centre d’art contemporain',
  'Centre chorégraphique national',
  'Centre dramatique national',
  'Scène nationale',
  'Maison de la culture',
  'MJC',
  'École supérieure d’art',
  'Laboratoire d’histoire de l’art',
  'Archives départementales',
  'Cinéma',
] as const;
export const COMPANIES = [
  'Compagnie',
  'Collectif',
  'Association',
  'Studio',
  'SARL',
  'Les Ateliers',
  'Éditions',
] as const;
export const EVENTS = [
  'Festival',
  'Fête du livre',
  'Salon du livre',
  'Rencontres',
  'Biennale',
  'Nuits',
  'Journées professionnelles',
  'Festival de musique',
] as const;

export const NOUNS = split(
  'lumière mémoire atelier rivage forêt passage horizon comète jardin écho fabrique rêve onde miroir racine ' +
    'étoile vague ombre parole geste image regard voix corps machine réseau archive paysage marée saison',
);
export const ADJECTIVES = split(
  'numérique sensible immersif vivant ouvert mobile sonore visuel partagé nomade hybride invisible commun ' +
    'interactif participatif durable européen rural urbain virtuel',
);
export const THEMES = split(
  'médiation patrimoine danse théâtre musique cinéma lecture archives design photographie architecture cirque ' +
    'accessibilité billetterie numérisation découvrabilité écologie jeunesse formation recherche',
);
const ENGLISH_NOUNS = split(
  'light memory workshop shore forest archive landscape network machine voice image body',
);
const ENGLISH_ADJECTIVES = split(
  'digital sensitive immersive living open mobile shared hybrid common interactive',
);

/** Sentence patterns; `{n}` a noun, `{a}` an adjective, `{t}` a theme, `{p}` a place. */
export const FRENCH_SENTENCES = [
  'Un lieu de {t} où {n} et {n} se rencontrent.',
  'Le projet relie {t} et {t} par un dispositif {a}, à {p}.',
  'Chaque année, artistes et publics y partagent une {n} {a}.',
  'Soutient la {t} auprès des habitants de {p}.',
] as const;
export const ENGLISH_SENTENCES = [
  'A place where {n} and {n} meet.',
  'The project brings a {a} {n} to {p}.',
  'Every year artists and audiences share a {a} {n}.',
] as const;
export const WORDS_OF = {
  fr: { nouns: NOUNS, adjectives: ADJECTIVES, sentences: FRENCH_SENTENCES },
  en: { nouns: ENGLISH_NOUNS, adjectives: ENGLISH_ADJECTIVES, sentences: ENGLISH_SENTENCES },
} as const;
