/** Words that French and English names are held together with; they tell nothing apart. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a au aux avec ce ces cette d dans de des du e en et l la le les leur leurs m n ou par pour qu que s sa se ' +
    'ses son sous sur un une and at by for from in of on the to with'
  ).split(' '),
);

/** What an organisation is in law, as written in names, by the words that say it (folded). */
export const LEGAL_FORMS: readonly (readonly [words: string, form: string])[] = [
  ['association loi de 1901', 'association'],
  ['association loi 1901', 'association'],
  ['association', 'association'],
  ['asso', 'association'],
  ['assoc', 'association'],
  ['loi 1901', 'association'],
  ['societe a responsabilite limitee', 'sarl'],
  ['sarl', 'sarl'],
  ['eurl', 'sarl'],
  ['societe par actions simplifiee', 'sas'],
  ['sas', 'sas'],
  ['sasu', 'sas'],
  ['societe anonyme', 'sa'],
  ['sa', 'sa'],
  ['scop', 'scop'],
  ['societe cooperative d interet collectif', 'scic'],
  ['scic', 'scic'],
  ['etablissement public de cooperation culturelle', 'epcc'],
  ['epcc', 'epcc'],
  ['etablissement public a caractere industriel et commercial', 'epic'],
  ['epic', 'epic'],
  ['etablissement public a caractere administratif', 'epa'],
  ['epa', 'epa'],
  ['etablissement public', 'public'],
  ['groupement d interet public', 'gip'],
  ['gip', 'gip'],
  ['groupement d interet economique', 'gie'],
  ['gie', 'gie'],
  ['umr', 'public'],
  ['uar', 'public'],
  ['upr', 'public'],
];

/** Abbreviations that names are commonly written with, and the labels of French cultural policy. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['univ', 'universite'],
  ['bib', 'bibliotheque'],
  ['bibl', 'bibliotheque'],
  ['cie', 'compagnie'],
  ['dept', 'departement'],
  ['fest', 'festival'],
  ['inst', 'institut'],
  ['int', 'international'],
  ['labo', 'laboratoire'],
  ['mun', 'municipal'],
  ['nat', 'national'],
  ['nationaux', 'national'],
  ['orch', 'orchestre'],
  ['reg', 'regional'],
  ['sup', 'superieur'],
  ['superieure', 'superieur'],
  ['contemporaine', 'contemporain'],
  ['francaise', 'francai'],
  ['naturelle', 'naturel'],
  ['bm', 'bibliotheque municipal'],
  ['bu', 'bibliotheque universitaire'],
  ['cac', 'centre art contemporain'],
  ['ccn', 'centre choregraphique national'],
  ['ccsti', 'centre culture scientifique technique industrielle'],
  ['cdcn', 'centre developpement choregraphique national'],
  ['cdn', 'centre dramatique national'],
  ['cncm', 'centre national creation musicale'],
  ['cnrs', 'centre national recherche scientifique'],
  ['crd', 'conservatoire rayonnement departemental'],
  ['crr', 'conservatoire rayonnement regional'],
  ['drac', 'direction regional affaire culturelle'],
  ['ens', 'ecole normal superieur'],
  ['ensa', 'ecole national superieur architecture'],
  ['esad', 'ecole superieur art design'],
  ['frac', 'fond regional art contemporain'],
  ['mjc', 'maison jeune culture'],
  ['msh', 'maison science homme'],
  ['smac', 'scene musique actuelle'],
]);

/** Sites where many publish: there the page tells who it is, not the host. */
export const SHARED_SITES: ReadonlySet<string> = new Set([
  'archive.org',
  'culture.gouv.fr',
  'data.gouv.fr',
  'doi.org',
  'facebook.com',
  'github.com',
  'google.com',
  'hal.science',
  'helloasso.com',
  'idref.fr',
  'instagram.com',
  'linkedin.com',
  'linktr.ee',
  'openalex.org',
  'openedition.org',
  'orcid.org',
  'ror.org',
  'theses.fr',
  'twitter.com',
  'vimeo.com',
  'wikidata.org',
  'wikipedia.org',
  'x.com',
  'youtube.com',
  'zenodo.org',
]);

/** Hosts that give each of their users a name below their own: `equipe.hypotheses.org`. */
export const HOSTING_SITES: ReadonlySet<string> = new Set([
  'blogspot.com',
  'canalblog.com',
  'free.fr',
  'github.io',
  'hypotheses.org',
  'jimdofree.com',
  'over-blog.com',
  'pagesperso-orange.fr',
  'tumblr.com',
  'wixsite.com',
  'wordpress.com',
]);

/**
 * Words that announce a part of an institution, or something beside it that bears its name: where only one of
 * two names holds such a word, a person decides.
 */
export const PART_WORDS: ReadonlySet<string> = new Set(
  (
    'academie ami annexe antenne ballet bibliotheque boutique choeur delegation departement direction edition ' +
    'filiale fond fondation librairie maitrise mediatheque orchestre presse restaurant revue'
  ).split(' '),
);

/** Titles that precede the names of people. */
export const TITLES: ReadonlySet<string> = new Set(
  'm mm mr mme mlle monsieur madame dr docteur pr prof professeur me maitre sir'.split(' '),
);

/** Words that belong to the family name that follows them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'd da de del della den der des di du el la le les saint van von'.split(' '),
);

/** The commonest family names of France (INSEE): one more sign is asked of those who bear them. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy ' +
    'roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller ' +
    'lefevre faure andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier garcia ' +
    'perrin robin clement morin nicolas henry roussel mathieu gautier masson'
  ).split(' '),
);
