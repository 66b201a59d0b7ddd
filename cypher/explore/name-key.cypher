// The name of `this` as one looks it up, without accents, case and quotation marks: Cypher orders text by code point, "É"
// after "Z".
WITH normalize(toLower(this.name), NFD) AS name,
     ['\u0300', '\u0301', '\u0302', '\u0308', '\u0327', '"', '«', '»', '“', '”'] AS marks
RETURN trim(reduce(key = name, mark IN marks | replace(key, mark, ''))) AS key
