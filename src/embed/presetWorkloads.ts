import { PRESETS } from '../catalog/presets';
import type { Preset } from '../catalog/schema';
import { type DecodedLink, decodeLink } from '../links/decodeLink';
import type { EmbedOptions } from './options';

/**
 * A link with the workloads of the preset that the embed's options name. One without such a preset stays as it is, and
 * so does one that did not arrive whole: what it lacks may be workloads of its own.
 */
export function withPresetWorkloads(link: DecodedLink, { preset }: EmbedOptions): DecodedLink {
  const found = findPreset(preset);
  if (!found || link.withheld !== null) return link;
  const { workloads } = decodeLink(found.query).scenario;
  return { ...link, scenario: { ...link.scenario, workloads } };
}

/** The preset that an embed's options name although there is none of that id, so that no figure is its own; else null. */
export function unknownPreset({ preset }: EmbedOptions): string | null {
  return findPreset(preset) ? null : preset;
}

function findPreset(id: string | null): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
