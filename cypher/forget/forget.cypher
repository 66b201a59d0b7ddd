// Removes a person with the records of its sources, and its name from the works it wrote; keeps hashes of what would
// tell it again.
// $person: STRING; $salt: STRING, for when there is none yet; $hashes: LIST<STRING>; $texts: LIST<STRING>, names and
//   identifiers of the person; $works: LIST<MAP> of {id: STRING, properties: MAP, records: LIST<MAP> of {key: STRING,
//   properties: MAP}}, without the person
CALL () {
  MERGE (salt:ErasureSalt {id: 'erasure-salt'})
  ON CREATE SET salt.salt = $salt
}
CALL () {
  UNWIND $hashes AS hash
  MERGE (:Erased {hash: hash})
}
CALL () {
  UNWIND $works AS row
  MATCH (work:Entity {id: row.id})
  SET work += row.properties, work.stale = true
  FOREACH (stated IN row.records | MERGE (record:SourceRecord {key: stated.key}) SET record += stated.properties)
}
CALL () {
  MATCH (run:IngestRun)
  SET run.rejects = [line IN run.rejects WHERE none(text IN $texts WHERE line CONTAINS text)]
}
CALL () {
  MATCH (person:Entity {id: $person})
  OPTIONAL MATCH (person)<-[:RESOLVED_TO]-(record:SourceRecord)
  DETACH DELETE person, record
}
CALL () {
  MATCH (computed:Analysis|Resolution)
  SET computed.outdated = true
}
RETURN true AS done
