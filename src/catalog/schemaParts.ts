/** What the schemas of several files of data are made of. For the build and tests, as they are. */
import { z } from 'zod';
import type { IsoDate } from '../units/calendar';

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower-case letters, digits, dots and hyphens');
export const text = z.string().trim().min(1);
/** Checked as any date and typed as a day, which a schema of its own could not be published as. */
export const isoDate = z.iso.date() as unknown as z.ZodType<IsoDate>;

export const cited = { source: id, where: text, note: text.optional() };

/** A number or a yes or no that a source states. */
export const limit = z.strictObject({ value: z.int().positive(), ...cited });
export const statement = z.strictObject({ value: z.boolean(), ...cited });
