import { graphql } from '../../../gql/gql.ts';

export const NetworksDocument = graphql(`
  query Networks($first: Int!, $offset: Int!) {
    networksConnection {
      totalCount
    }
    networks(limit: $first, offset: $offset, sort: [{ degree: DESC }, { id: ASC }]) {
      ...Named
      networkType
      foundedIn
      degree
      leaders {
        ...Named
      }
      membersConnection(first: 12) {
        totalCount
        edges {
          node {
            ...Named
          }
        }
      }
      themes {
        ...Named
      }
    }
  }
`);

export const NetworkOverlapDocument = graphql(`
  query NetworkOverlap($scope: OverlapScope!, $first: Int!, $offset: Int!) {
    all: networkOverlap(scope: $scope, first: 200) {
      total
      networks
      networksWithMembers
      page {
        a {
          ...Named
        }
        b {
          ...Named
        }
        sizeA
        sizeB
        sharedCount
        jaccard
      }
    }
    page: networkOverlap(scope: $scope, first: $first, offset: $offset) {
      page {
        a {
          ...Named
        }
        b {
          ...Named
        }
        sharedCount
        jaccard
        shared {
          ...Named
        }
      }
    }
  }
`);

export const BridgesDocument = graphql(`
  query Bridges($language: Language!) {
    introductions: bridges(kind: INTRODUCTION, first: 10) {
      largestComponent
      averageDistance
      page {
        from {
          ...Named
        }
        to {
          ...Named
        }
        componentGain
        distanceChange
        reasons {
          kind
          text(language: $language)
        }
      }
      computation {
        computedAt
        method(language: $language)
      }
    }
    memberships: bridges(kind: MEMBERSHIP, first: 10) {
      page {
        from {
          ...Named
        }
        to {
          ...Named
        }
        componentGain
        distanceChange
        reasons {
          kind
          text(language: $language)
        }
      }
    }
    cutPoints(first: 10) {
      total
      page {
        degree
        node {
          ...Named
        }
      }
      computation {
        computedAt
        method(language: $language)
      }
    }
  }
`);
