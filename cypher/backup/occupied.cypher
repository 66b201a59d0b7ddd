// Whether there is anything that a restore would replace: not what every start writes, and not the beginning of another
// restore.
RETURN EXISTS { (node) WHERE NOT node:UnfinishedRestore|GraphVersion|Migration|Session|Lease } AS occupied,
  EXISTS { (:UnfinishedRestore) } AS unfinished
