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

/** Two who might be tied, and what that would change. */
export const BridgeEntryFragment = graphql(`
  fragment BridgeEntry on Bridge {
    from {
      ...Named
    }
    to {
      ...Named
    }
    componentGain
    distanceChange
    reasons {
      ...Worded
    }
  }
`);

export const BridgesDocument = graphql(`
  query Bridges($language: Language!) {
    introductions: bridges(kind: INTRODUCTION, first: 10) {
      largestComponent
      averageDistance
      page {
        ...BridgeEntry
      }
      computation {
        ...Computed
      }
    }
    memberships: bridges(kind: MEMBERSHIP, first: 10) {
      page {
        ...BridgeEntry
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
        ...Computed
      }
    }
  }
`);
