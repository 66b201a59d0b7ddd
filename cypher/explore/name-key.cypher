// The name of `this` as one looks it up, without accents and case: Cypher orders text by code point, "É" after "Z".
WITH normalize(toLower(this.name), NFD) AS name
RETURN reduce(key = name, mark IN ['\u0300', '\u0301', '\u0302', '\u0308', '\u0327'] | replace(key, mark, '')) AS key
