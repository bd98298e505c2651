import type { Preset } from '../catalog/schema';
import { decodeLink } from '../links/decodeLink';

/** Everything wrong with the presets' queries, a line each. Takes the text of a file that fits its schema. */
export function checkPresets(presetsJson: string): string[] {
  const presets = JSON.parse(presetsJson) as readonly Preset[];
  return presets.flatMap(({ query }, index) => {
    const { problems, withheld } = decodeLink(query);
    const faults = problems.map(({ where, reason }) => `${where}: ${reason}`);
    if (withheld) faults.push(`the link is ${withheld}`);
    return faults.map((fault) => `presets.json: [${index}].query: ${fault}`);
  });
}
