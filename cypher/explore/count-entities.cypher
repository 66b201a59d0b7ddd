// Number of entities.
RETURN COUNT { (:Entity) } AS entities
