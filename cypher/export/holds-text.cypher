// Whether a list of an entity of a kind has an item with a text in it.
// $prefix: STRING, how identifiers of the kind start; $name: STRING, property that is a list; $text: STRING
RETURN EXISTS {
  MATCH (entity:Entity)
  WHERE entity.id STARTS WITH $prefix AND any(item IN entity[$name] WHERE item CONTAINS $text)
} AS held
