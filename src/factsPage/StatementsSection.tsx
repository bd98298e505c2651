import type { Fact, Source } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { isDisputed } from '../facts/conflicts';
import { FACTS } from '../facts/facts';
import { counted } from '../wording/counted';
import { FactLink } from './FactLink';
import { FoldedPart } from './Part';
import page from './page.module.css';
import { Said } from './Said';
import { ScrollingTable } from './ScrollingTable';

/** The statements on availability on which the documents and the public record differ, side by side. */
export function StatementsSection() {
  const facts = FACTS.filter((fact) => fact.group === 'availability' && isDisputed(fact));
  return (
    <FoldedPart
      id="statements"
      title="What the documents said, and what is on record"
      summary={`The sources differ on ${counted(facts.length, 'statement')} about availability.`}
    >
      <ScrollingTable name="Statements on availability on which the sources differ" className={page.stacked}>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">The documents</th>
            <th scope="col">On record</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <th scope="row">
                <FactLink id={fact.id}>{fact.label}</FactLink>
              </th>
              {(['document', 'record'] as const).map((kind) => (
                <td key={kind}>
                  <Said fact={saidBy(kind, fact)} withSources />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </FoldedPart>
  );
}

/** A fact as those of one kind have it. */
function saidBy(kind: Source['kind'], fact: Fact): Fact {
  return { ...fact, claims: fact.claims.filter(({ source }) => sourceOf(source).kind === kind) };
}
