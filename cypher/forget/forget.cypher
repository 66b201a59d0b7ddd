// Removes a person with the records of its sources, and its name from the works it wrote; keeps hashes of what would
// tell it again. Outreach lists and proposals lose what they say of it; from what is said of others, in dialogues and requests
// too, its name is struck out, and comments of an account with its name are nobody's. What was asked about it is done.
// $person: STRING; $names: LIST<STRING>; $records: LIST<STRING>, identifiers of its records; $salt: STRING, for when there
// is none yet; $hashes: LIST<STRING>; $runs: LIST<MAP> of {id: STRING, properties: MAP}, and $works: LIST<MAP> of {id: STRING,
//   properties: MAP, records: LIST<MAP> of {key: STRING, properties: MAP}}, all without the person; $now: STRING, ISO 8601
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
  UNWIND $runs AS row
  MATCH (run:IngestRun {id: row.id})
  SET run += row.properties
}
CALL () {
  MATCH (entry:OutreachEntry)
  WHERE entry.actor IN [$person] + $records OR entry.other IN [$person] + $records
  DETACH DELETE entry
}
CALL () {
  MATCH (entry:OutreachEntry)
  SET entry.through = [id IN entry.through WHERE NOT id IN [$person] + $records],
    entry.aboutFr = [text IN entry.aboutFr WHERE none(name IN $names WHERE text CONTAINS name)],
    entry.aboutEn = [text IN entry.aboutEn WHERE none(name IN $names WHERE text CONTAINS name)],
    entry.note = reduce(note = entry.note, name IN $names | replace(note, name, '…'))
}
CALL () {
  MATCH (proposal:Proposal)
  WHERE any(subject IN proposal.subjects WHERE subject IN [$person] + $records)
  OPTIONAL MATCH (proposal)-[:HAS]->(event:ProposalEvent)
  DETACH DELETE proposal, event
}
CALL () {
  MATCH (proposal:Proposal)
  WHERE any(name IN $names WHERE proposal.change CONTAINS name OR proposal.basis CONTAINS name
    OR coalesce(proposal.taken, '') CONTAINS name)
  SET proposal.change = reduce(text = proposal.change, name IN $names | replace(text, name, '…')),
    proposal.basis = reduce(text = proposal.basis, name IN $names | replace(text, name, '…')),
    proposal.taken = reduce(text = proposal.taken, name IN $names | replace(text, name, '…'))
}
CALL () {
  MATCH (event:ProposalEvent)
  WHERE any(name IN $names WHERE event.text CONTAINS name)
  SET event.text = reduce(text = event.text, name IN $names | replace(text, name, '…'))
}
CALL () {
  MATCH (said:Dialogue|DialogueComment|DialogueAnswer)
  SET said.text = reduce(text = said.text, name IN $names | replace(text, name, '…'))
}
CALL () {
  MATCH (comment:DialogueComment)
  MATCH (account:Account {id: comment.account})
  WHERE account.name IN $names
  SET comment.isNameless = true
}
CALL () {
  MATCH (request:PersonRequest)
  WHERE request.person IN [$person] + $records
  // One that is under way is done when all is computed anew.
  SET request.decidedAt = coalesce(request.decidedAt, $now),
    request.status = CASE request.status WHEN 'under-way' THEN 'under-way' ELSE 'done' END
  REMOVE request.person, request.message, request.contact
}
CALL () {
  MATCH (request:PersonRequest)
  SET request.message = reduce(message = request.message, name IN $names | replace(message, name, '…')),
    request.reason = reduce(reason = request.reason, name IN $names | replace(reason, name, '…'))
}
CALL () {
  OPTIONAL MATCH (person:Entity {id: $person})
  OPTIONAL MATCH (passage:Passage)-[:PASSAGE_OF]->(person)
  DETACH DELETE passage, person
}
CALL () {
  UNWIND $records AS id
  MATCH (record:SourceRecord {id: id})
  DETACH DELETE record
}
CALL () {
  MATCH (computed:Analysis|Resolution)
  SET computed.outdated = true
}
RETURN true AS done
