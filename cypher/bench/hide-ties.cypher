// Takes relations out. $rows: LIST<MAP> of {from: STRING, type: STRING, to: STRING}
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[tie:$(row.type)]->(:Entity {id: row.to})
DELETE tie
RETURN count(*) AS hidden
