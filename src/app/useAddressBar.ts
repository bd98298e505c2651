import { useEffect, useRef } from 'react';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import type { Scenario } from '../scenario/scenario';
import { leaveAddress, setPendingAddress, writePendingAddress } from './addressBar';
import { fetchLinks, lateLinks } from './lateLinks';
import { siteRoot } from './siteRoot';

/** Browsers refuse a page that rewrites its address much more often than this. */
const FOLLOWS_AFTER_MS = 400;

/** What comes before a link opens, in whatever way and in whichever tab. */
const PRESSES = ['pointerdown', 'click', 'contextmenu'];

/**
 * Keeps the query in the address bar equal to the scenario once the user has changed it: replaced, never pushed, and
 * only when edits pause or the page goes. The scenario that the page was opened with leaves the address as it came. What
 * the user made of it has its address at the site's root: that of a preset, and what links to it show, stay the preset's
 * own. A scenario that fits no address would be lost with the page: the browser asks before it goes.
 */
export function useAddressBar(scenario: Scenario): void {
  const written = useRef(scenario);
  useEffect(() => {
    if (scenario === written.current) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    // To make a link of many workloads takes a while: the figure comes first.
    setPendingAddress(() => {
      if (replaceQuery(scenario)) written.current = scenario;
      else addEventListener('beforeunload', ask);
    });
    const write = () => {
      if (lateLinks()) writePendingAddress();
      else fetchLinks().then(writePendingAddress, () => undefined);
    };
    const timer = setTimeout(write, FOLLOWS_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setPendingAddress(null);
      removeEventListener('beforeunload', ask);
    };
  }, [scenario]);

  useEffect(() => {
    fetchLinks().catch(() => undefined);
    const leave = () => {
      leaveAddress();
      lateLinks()?.updateTrip();
    };
    const carry = (event: Event) => lateLinks()?.carryToFacts(event);
    addEventListener('pagehide', leave);
    for (const press of PRESSES) addEventListener(press, carry);
    return () => {
      removeEventListener('pagehide', leave);
      for (const press of PRESSES) removeEventListener(press, carry);
    };
  }, []);
}

/** False where the scenario fits no address, or where what makes one is not there. */
function replaceQuery(scenario: Scenario): boolean {
  const shareLink = lateLinks()?.shareLink;
  const link = shareLink?.(scenario);
  if (!shareLink || !link?.ok) return false;
  const untouched = shareLink(DEFAULT_SCENARIO);
  const query = untouched.ok && untouched.query === link.query ? '' : `?${link.query}`;
  try {
    history.replaceState(history.state, '', `${siteRoot()}${query}${location.hash}`);
  } catch {
    // Some browsers forbid it in frames and local files; the share dialog has the link all the same.
  }
  return true;
}
