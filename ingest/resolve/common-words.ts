/**
 * How many names hold a word, among the 10,348 names of three open registers of French culture and research: the
 * museums of France (Muséofile) and the national list of festivals (Ministère de la Culture, Licence Ouverte
 * 2.0), and the French organisations of ROR (CC0). Words in fewer than 20 of them are left out.
 */
export const NAMES_COUNTED = 10348;

export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'festival 2047, musee 1102, art 479, livre 309, jazz 294, laboratoire 275, international 266, ' +
    'musique 241, centre 236, recherche 212, rencontre 200, institut 195, salon 173, histoire 166, ' +
    'musical 159, cinema 151, fete 148, saint 146, film 145, nuit 125, ete 120, national 116, pari 114, ' +
    'science 110, theatre 96, municipal 91, chateau 85, scene 85, bd 84, france 80, monde 79, danse 76, ' +
    'pay 74, rock 73, rue 73, ecole 72, etude 72, jeunesse 72, blue 70, biennal 68, societe 68, ' +
    'systeme 64, environnement 63, beau 62, court 58, culture 57, archeologie 56, festi 56, voix 56, ' +
    'cirque 55, naturel 55, image 54, printemp 54, conte 53, contemporain 53, sante 53, universite 51, ' +
    'rire 50, superieur 50, estival 49, automne 47, francai 46, chimie 45, est 45, ville 45, museum 44, ' +
    'maison 43, service 43, archeologique 42, droit 41, grand 41, orgue 41, vou 41, air 40, bulle 40, ' +
    'journee 40, terre 40, physique 39, festiv 38, materiau 38, temp 37, val 37, biologie 36, jardin 36, ' +
    'jean 36, cine 35, humour 35, music 35, departemental 34, mot 34, petit 33, unite 33, informatique 32, ' +
    'lire 32, mathematique 32, polar 32, architecture 31, hopital 31, innovation 31, jeune 31, lyon 31, ' +
    'moleculaire 31, fait 30, numerique 30, guitare 29, piano 29, pierre 29, semaine 29, toulouse 29, ' +
    'cote 28, haute 28, social 28, ecomusee 27, heure 27, hiver 27, interaction 27, developpement 26, ' +
    'etoile 26, europeen 26, modelisation 26, technologie 26, tour 26, universitaire 26, cour 25, ' +
    'femme 25, jour 25, litterature 25, rendez 25, sud 25, week 25, analyse 24, coeur 24, espace 24, ' +
    'haut 24, ile 24, litteraire 24, mer 24, chambre 23, chant 23, education 23, experimental 23, ' +
    'information 23, ingenierie 23, mont 23, territoire 23, vin 23, cancer 22, champ 22, fondation 22, ' +
    'genetique 22, hospitalier 22, mai 22, mecanique 22, parole 22, patrimoine 22, soiree 22, urbaine 22, ' +
    'bordeau 21, chanson 21, documentaire 21, end 21, grande 21, historique 21, langue 21, loire 21, ' +
    'lyrique 21, marionnette 21, nouvelle 21, provence 21, regional 21, avignon 20, baroque 20, ' +
    'dynamique 20, homme 20, imaginaire 20, interdisciplinaire 20, marche 20, moi 20, mome 20, nord 20, ' +
    'poesie 20, politique 20, procede 20, public 20, tout 20'
  )
    .split(', ')
    .map((entry) => {
      const [word = '', count] = entry.split(' ');
      return [word, Number(count)];
    }),
);
