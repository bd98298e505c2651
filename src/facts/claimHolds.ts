import type { Claim } from '../catalog/schema';

/** "About" a figure is taken to mean within this share of it. */
const ABOUT = 0.05;

/**
 * Whether a number bears out what a source says. Without a qualifier it must be what is claimed, to as many decimals as
 * the claim has.
 */
export function claimHolds(claimed: number, qualifier: Claim['qualifier'], value: number): boolean {
  switch (qualifier) {
    case 'about':
      return Math.abs(value - claimed) <= ABOUT * Math.abs(claimed);
    case 'more than':
      return value > claimed;
    case 'up to':
      return value <= claimed;
    case undefined:
      return Number(value.toFixed(decimalsOf(claimed))) === claimed;
  }
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
