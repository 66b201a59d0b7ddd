import { nameOf } from '../../core/entity/names.ts';
import { formatScore } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { LinkedEntity } from './EntityLink.tsx';

interface ScoresProps {
  readonly of: readonly { readonly node: LinkedEntity; readonly score: number }[];
}

/** The scores behind an order: entity by entity, as they stand in it. */
export function Scores({ of }: ScoresProps) {
  const { state } = useUrlState();
  return (
    <table>
      <tbody>
        {of.map(({ node, score }) => (
          <tr key={node.id}>
            <th scope="row">{nameOf(node, state.language)}</th>
            <td>{formatScore(score, state.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
