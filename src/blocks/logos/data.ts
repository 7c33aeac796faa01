// The logos of donors, as operation.yaml has them: a file, and what its owner asks for.
import { z } from 'zod';
import { code, languageCode, projectFile } from '../../period/fields.ts';

const mm = z.number().min(1, 'millimetres, 1 or more').max(60, 'millimetres, 60 at most');
const share = z
  .string()
  .regex(/^[1-9]\d{0,2}%$/, 'millimetres like 4, or a part of the logo’s height like 50%');

/** What is printed beside the emblem of the European Union (Regulation (EU, Euratom) 2018/1046, and its guidelines for recipients). */
export const statements = ['funded', 'co_funded'] as const;

const logo = z.strictObject({
  file: z
    .union(
      [projectFile, z.record(languageCode, projectFile)],
      'a file below this folder, like logos/donor.svg, or one for each language',
    )
    .describe('as the donor gives it'),
  least: z
    .strictObject(
      { height: mm.optional(), width: mm.optional() },
      'its least size in mm, in braces, like { width: 20 } or { height: 8 }',
    )
    .superRefine(({ height, width }, context) => {
      if (height !== undefined || width !== undefined) return;
      const message = 'height or width in mm, as the donor’s rules have it';
      context.addIssue({
        code: 'invalid_type',
        expected: 'number',
        path: ['height'],
        message,
        input: undefined,
      });
    })
    .describe('the least size that the donor’s rules allow in print (mm)'),
  clear: z
    .union([mm, share], 'millimetres like 4, or a part of the logo’s height like 50%')
    .describe('the room around it that the donor’s rules ask for'),
  statement: z.enum(statements).optional().describe('what stands beside the emblem of the European Union'),
  statement_in_picture: z.boolean().default(false).describe('whether the file has the statement already'),
});
export type Logo = z.output<typeof logo>;

/** What operation.yaml may hold: logos by the codes of donors. */
export const operation = { logos: z.record(code, logo).default({}) };

/** The logos of an operation. */
export function logosIn(file: object): Readonly<Record<string, Logo>> {
  return (file as { logos?: Record<string, Logo> }).logos ?? {};
}
