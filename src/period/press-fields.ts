// What operation.yaml says of the press edition: inks for the office's own colours, and the printer's profile.
import { z } from 'zod';
import { projectFile } from './fields.ts';

const ink = z.number().min(0, 'a per cent from 0 to 100').max(100, 'a per cent from 0 to 100');

/** How the press edition prints what the house style does not know: the office's own colours, another profile. */
export const press = z
  .strictObject({
    builds: z
      .record(
        z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour of six digits, like "#F3A712"'),
        z
          .tuple([ink, ink, ink, ink], 'four per cents, of cyan, magenta, yellow and black: [0, 40, 95, 0]')
          .refine(
            (build) => build[0] + build[1] + build[2] + build[3] <= 300,
            'no more than 300 % of ink in all',
          ),
      )
      .default({}),
    profile: projectFile.optional().describe('an ICC profile of the printer; without it, the program’s own'),
    condition: z
      .string()
      .regex(/^[\w .()+-]{1,60}$/, 'a name from the ICC’s registry, like FOGRA51')
      .optional()
      .describe('the profile’s name in the registry of the ICC, if it is in there'),
  })
  .refine(({ profile, condition }) => profile !== undefined || condition === undefined, {
    path: ['condition'],
    error: 'left out where there is no profile: it is the profile’s name',
  });
