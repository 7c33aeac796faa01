// How French says that a count is a part of another.
import { latin } from '../latin.ts';
import type { Parts } from '../parts.ts';

export const parts: Parts = {
  joints: [
    {
      between:
        /^[^.;:!?]{0,60}(?<!\p{L})(?:dont|y compris|parmi (?:lesquel(?:le)?s|eux|elles)|au nombre desquel(?:le)?s)(?!\p{L})[^.;:!?]{0,40}$/iu,
    },
    {
      before: /(?<!\p{L})(?:Sur|Parmi)(?: (?:les|ces|ses))*\s$/u,
      between: /^[^.;:!?]{1,40},\s(?:seulement |environ |près de )?$/u,
      after:
        /^\s*(?:ont|sont|étaient|avaient|seront|femmes|hommes|filles|garçons|enfants|personnes)(?!\p{L})/iu,
    },
    {
      between: /^[^.:!?]{1,100}[,;]\s$/u,
      after: /^\s*(?:\p{L}+\s)?(?:d[’']entre (?:eux|elles)|parmi (?:eux|elles))(?!\p{L})/iu,
      same: true,
    },
    {
      between: /^\s(?:sur(?: les)?|des)\s$/u,
      after:
        /^(?!\s*(?:pays|nationalit|régions?|ans|mois|jours|heures|minutes|km|m(?!\p{L})|mètres|langues))/iu,
      reversed: true,
      same: true,
    },
  ],
  some: /(?<!\p{L})(?:certain|plusieurs|la plupart|une partie)\p{L}*(?: des| de)?\s*$/iu,
  groups: latin(
    'famil|ménage|foyer|communaut|commune|groupe|équipe|organisation|institution|agence|partenaire|école|classe|universit|centre|hôpita|clinique|district|région|ville|village|pays|camp|site|bâtiment|maison|logement|projet|programme|atelier|session|formation|cours|campagne|réunion|visite|mission|véhicule|bus|kit|lot|boîte|fois|heure|minute|jour|semaine|mois|an|année|entreprise|coopérative|association|km|kilomètre',
  ),
  bare: /^(?:$|[.,;:)]|(?:ont|sont|étaient|avaient|seront|dirigé|à|en|dans|qui|avec)(?!\p{L}))/iu,
};
