import { graphql } from '../../../gql/gql.ts';

export const ClosestSentencesDocument = graphql(`
  query ClosestSentences($id: ID, $text: String, $with: ID!) {
    closestSentences(id: $id, text: $text, with: $with) {
      mine
      theirs
    }
  }
`);
