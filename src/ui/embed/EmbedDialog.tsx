import { useState } from 'react';
import { PRESETS } from '../../catalog/presets';
import { embedQuery } from '../../embed/options';
import {
  type FrameFit,
  OFFERED_EMBED_OPTIONS,
  SNIPPET_KIND_LABELS,
  SNIPPET_KINDS,
  type SnippetKind,
  showsFrame,
  snippetFor,
} from '../../embed/snippets';
import { decodeLink } from '../../links/decodeLink';
import { withoutNames } from '../../links/encodeLink';
import { LINK_MAX_CHARACTERS } from '../../links/linkFormat';
import { shareLink } from '../../links/shareLink';
import { patchScenario } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { useSettled } from '../browser/useSettled';
import { CopyField } from '../controls/CopyField';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import { ChoiceLine } from './ChoiceLine';
import styles from './EmbedDialog.module.css';
import { EmbedDisclosure } from './EmbedDisclosure';
import { EmbedEstimateLine } from './EmbedEstimateLine';
import { EmbedLeaveOutLine, type LeftOut } from './EmbedLeaveOutLine';
import { EmbedOptionLines } from './EmbedOptionLines';
import { EmbedPreview } from './EmbedPreview';

interface Props {
  scenario: Scenario;
  /** The address of the full page without its query; the embed and its loader lie beside it. */
  pageAddress: string;
  onClose: () => void;
}

/** The preview is loaded anew for every address, so it waits until a colour has been found. */
const PREVIEW_REST_MS = 300;

/** Which estimate is to stand on another page, how it is to look there, what to paste, and what it will be. */
export default function EmbedDialog({ scenario, pageAddress, onClose }: Props) {
  const [options, setOptions] = useState(OFFERED_EMBED_OPTIONS);
  const [kind, setKind] = useState<SnippetKind>('html-loader');
  const [leftOut, setLeftOut] = useState<LeftOut>({ names: false, budget: true });
  const [fit, setFit] = useState<FrameFit | null>(null);
  const preset = PRESETS.find(({ id }) => id === options.preset) ?? null;
  const shown = preset ? decodeLink(preset.query).scenario : without(leftOut, scenario);
  const link = shareLink(shown);
  const told = link.ok && link.namesLeftOut ? withoutNames(shown) : shown;
  const framed = showsFrame(kind);
  const query = link.ok ? embedQuery(link.query, options) : '';
  const fits = link.ok && (!framed || query.length <= LINK_MAX_CHARACTERS);
  const embedAddress = `${pageAddress}embed/?${query}`;
  const previewed = useSettled(embedAddress, PREVIEW_REST_MS);
  const snippet = snippetFor(kind, {
    embedAddress,
    pageAddress: link.ok ? `${pageAddress}?${link.query}` : pageAddress,
    loaderAddress: `${pageAddress}embed.js`,
    title: preset?.title ?? told.title,
    fit,
  });

  return (
    <Dialog title="Embed this estimate" onClose={onClose} wide={framed}>
      <div className={framed ? styles.columns : undefined}>
        <div className={share.body}>
          <div>
            <ChoiceLine
              label="Goes into"
              value={kind}
              choices={SNIPPET_KINDS}
              labels={SNIPPET_KIND_LABELS}
              onChange={setKind}
            />
            <EmbedEstimateLine
              preset={options.preset}
              onChange={(chosen) => setOptions({ ...options, preset: chosen })}
            />
            {framed && <EmbedOptionLines options={options} onChange={setOptions} />}
            {!preset && <EmbedLeaveOutLine scenario={scenario} leftOut={leftOut} onChange={setLeftOut} />}
          </div>
          {fits ? (
            <>
              {snippet.texts.map(({ where, text }, index) => (
                <CopyField
                  key={where}
                  label={where}
                  text={text}
                  buttonLabel={index === 0 ? 'Copy' : 'Copy this too'}
                />
              ))}
              <p className={share.note}>{snippet.note}</p>
            </>
          ) : (
            <p className={share.problem}>
              This estimate is too long to be embedded. Take out a workload, or shorten its name and numbers.
            </p>
          )}
          {link.ok && link.namesLeftOut && (
            <p className={share.problem}>
              The title and names were left out: with them the address would be too long.
            </p>
          )}
          {framed && (
            <p className={share.note}>
              The frame keeps nothing and asks no other server. What readers change in it stays with them;
              your page stays as it is.
            </p>
          )}
          {framed && preset && (
            <p className={share.note}>
              The address has the name of the preset and nothing of your estimate. The frame shows its
              numbers, and the prices, as they are here on the day that it is looked at.
            </p>
          )}
          {fits && !preset && <EmbedDisclosure told={told} framed={framed} />}
        </div>
        {fits && framed && <EmbedPreview address={previewed} options={options} fit={fit} onFit={setFit} />}
      </div>
    </Dialog>
  );
}

function without({ names, budget }: LeftOut, scenario: Scenario): Scenario {
  const named = names ? withoutNames(scenario) : scenario;
  return budget ? patchScenario({ monthlyBudgetUsd: null })(named) : named;
}
