// Which records of a source are needed although it does not list them any more: relations are stated of them, by their
// identifier, and no other source has a record under it.
// $dataset: STRING; $ids: LIST<STRING>, identifiers of records
UNWIND $ids AS id
MATCH (record:SourceRecord {dataset: $dataset, id: id})-[:RESOLVED_TO]->(entity:Entity)
WHERE NOT EXISTS {
    MATCH (other:SourceRecord {id: id})-[:RESOLVED_TO]->() WHERE other.dataset <> $dataset
  }
  AND EXISTS {
    MATCH (entity)-[relation]-(:Entity)
    WHERE any(stated IN relation.stated WHERE stated CONTAINS ',"' + id + '",')
  }
RETURN id
