import type { Claim, Fact } from '../catalog/schema';
import { isPartialDate } from '../units/calendar';
import { claimHolds } from './claimHolds';

/** Whether a fact's claims differ: found from the claims, never marked by hand. */
export function isDisputed({ claims }: Pick<Fact, 'claims'>): boolean {
  return claimsDiffer(claims);
}

/** Whether any two claims differ in what they say. */
export function claimsDiffer(claims: readonly Claim[]): boolean {
  return claims.some((claim, index) => claims.slice(index + 1).some((other) => !claimsAgree(claim, other)));
}

/**
 * Whether two claims can both be so. The order and case of words do not matter; a date given to the month agrees with a
 * day of that month; a plain number agrees with a qualified one that it bears out. Two different qualifiers are two
 * different statements: "more than 60%" is not "about 60%".
 */
function claimsAgree(one: Claim, other: Claim): boolean {
  if (typeof one.value === 'number' && typeof other.value === 'number') {
    if (one.qualifier === other.qualifier) return one.value === other.value;
    if (one.qualifier === undefined) return claimHolds(other.value, other.qualifier, one.value);
    return other.qualifier === undefined && claimHolds(one.value, one.qualifier, other.value);
  }
  if (typeof one.value === 'string' && typeof other.value === 'string')
    return textsAgree(one.value, other.value);
  if (Array.isArray(one.value) && Array.isArray(other.value))
    return listKey(one.value) === listKey(other.value);
  return one.value === other.value;
}

function textsAgree(one: string, other: string): boolean {
  if (isPartialDate(one) && isPartialDate(other)) return one.startsWith(other) || other.startsWith(one);
  return one.toLowerCase() === other.toLowerCase();
}

const listKey = (list: readonly string[]) => JSON.stringify(list.map((item) => item.toLowerCase()).sort());
