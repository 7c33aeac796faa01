// French: what the agency does not write, with what it writes. Where `doubt` stands, the office has to confirm it.
import { type Term, termsBecause } from '../terms.ts';

const crowd = '(?:réfugiés|migrants|demandeurs d’asile|déplacés)';

export const terms: readonly Term[] = [
  ...termsBecause('person-first', [
    ['(?:les |des |aux )?handicapés', 'personnes handicapées'],
    ['(?:les |des |aux )?(?:infirmes|invalides)', 'personnes handicapées'],
  ]),
  ...termsBecause('no-one-illegal', [
    ['(?:im)?migrants? (?:illéga(?:l|ux)|clandestins?)', 'migrants en situation irrégulière'],
    ['(?:les |des |aux )?(?:clandestins|illégaux|sans-papiers)', 'personnes en situation irrégulière'],
    ['(?:im)?migration (?:illégale|clandestine)', 'migration irrégulière'],
  ]),
  ...termsBecause('not-in-law', [
    ['réfugiée?s? (?:climatiques?|environnementa(?:l|ux)|économiques?)', 'personnes déplacées, ou migrants'],
    ['faux réfugiés', 'personnes qui n’ont pas besoin de protection internationale'],
  ]),
  ...termsBecause('no-flood', [
    [`(?:vagues?|marées?|déferlantes?|tsunamis?) de ${crowd}`, 'arrivées de réfugiés'],
  ]),
  ...termsBecause(
    'own-term',
    [],
    [['personnes relevant de la compétence du HCR', 'personnes déplacées de force et apatrides']],
  ),
  ...termsBecause('not-victims', [['victimes? de (?:viols?|violences?)', 'survivantes et survivants']]),
];
