import { PRESETS } from '../catalog/presets';
import { type DecodedLink, decodeLink } from '../scenario/decodeLink';
import type { EmbedOptions } from './options';

/**
 * A link with the workloads of the preset that the embed's options name. One without such a preset stays as it is, and
 * so does one that did not arrive whole: what it lacks may be workloads of its own.
 */
export function withPresetWorkloads(link: DecodedLink, { preset }: EmbedOptions): DecodedLink {
  const found = PRESETS.find(({ id }) => id === preset);
  if (!found || link.withheld !== null) return link;
  const { workloads } = decodeLink(found.query).scenario;
  return { ...link, scenario: { ...link.scenario, workloads } };
}
