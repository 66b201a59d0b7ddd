// Keeps what somebody asks about a person, once for each reference, if there is such a person and not too many requests
// wait for an answer.
// $reference: STRING, hash; $id: STRING, of a new request; $person, $wants: STRING; $message, $contact: STRING or null;
// $now: STRING, ISO 8601; $most: INTEGER, requests that may wait
WITH EXISTS { (:PersonRequest {reference: $reference}) } AS again,
  EXISTS { (:Person {id: $person}) } AS there,
  COUNT { (waiting:PersonRequest) WHERE waiting.status = 'open' } < $most AS room
FOREACH (_ IN CASE WHEN again OR (there AND room) THEN [1] ELSE [] END |
  MERGE (request:PersonRequest {reference: $reference})
  ON CREATE SET request.id = $id, request.person = $person, request.wants = $wants, request.message = $message,
    request.contact = $contact, request.at = $now, request.status = 'open'
)
RETURN again OR there AS known, again OR room AS room
