import type { TFunction } from 'i18next';
import type { ProposalLineFragment } from '../../gql/graphql.ts';
import { nameOf } from '../entity/names.ts';
import type { Language } from '../url/state.ts';
import { propertyName } from './words.ts';

/** What a proposal would do, and who says so, in a sentence. What the observatory does not hold has its identifier. */
export function sentenceOf(proposal: ProposalLineFragment, language: Language, t: TFunction): string {
  const { action, network, networkId, entity, entityId, other, otherId, type, differences } = proposal;
  const added = differences.find(({ property }) => property === 'name')?.proposed[0];
  const words = {
    network: network ? nameOf(network, language) : networkId,
    entity: entity ? nameOf(entity, language) : (action === 'ADD' && added) || entityId,
    other: other ? nameOf(other, language) : (otherId ?? ''),
    relation: type && type !== 'SIMILAR_TO' ? lowerFirst(t(`relations.${type}.out`), language) : '',
    properties: new Intl.ListFormat(language, { type: 'conjunction' }).format(
      differences.map(({ property }) => lowerFirst(propertyName(property, t), language)),
    ),
  };
  if (type === 'REUSES' && action === 'LINK') return t('proposals.sentences.REUSE', words);
  return t(`proposals.sentences.${action}`, words);
}

function lowerFirst(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
