// Codes that are typed for countries and are not those of ISO 3166-1: which country was meant.
import { alpha2, countryCodes } from './countries.ts';
import { ownLanguage, typedLanguages } from './language/names.ts';

/**
 * Codes of three letters that others use, with the ISO codes that may be meant by each. Sources: UNHCR's own codes
 * (GRE is Greece, GFR Germany; those of its statistics before they had ISO codes), the International Olympic Committee's, and former
 * and everyday ones. A code that ISO assigns is never looked up here, whatever others mean by it: AUS is Australia.
 */
const others = `
ALG:DZA ANG:AGO ANT:ATG ARU:ABW AUL:AUS BAH:BHR,BHS BAN:BGD BAR:BRB BER:BMU BHU:BTN BKF:BFA BOT:BWA BRU:BRN BSN:BIH
BUL:BGR BUR:BFA,MMR BVI:VGB BZE:BLZ CAM:KHM CAR:CAF CAY:CYM CGO:COG CHA:TCD CHD:TCD CHI:CHN,CHL COB:COG
COI:COM COS:CRI CRC:CRI CRO:HRV CVI:CPV DAN:DNK DEN:DNK DJB:DJI DRC:COD EGU:GNQ ENG:GBR ERT:ERI ESA:SLV FIJ:FJI
FGU:GUF GAM:GMB GEQ:GNQ GER:DEU GFR:DEU GRE:GRC GRN:GRD GUA:GTM GUI:GIN HAI:HTI HOL:NLD HON:HND ICE:ISL ICO:CIV
INA:IDN INS:IDN IRE:IRL IVO:CIV JAP:JPN KRN:PRK KSA:SAU KUW:KWT LAT:LVA LBA:LBY LEB:LBN LES:LSO LIB:LBN,LBY
LIT:LTU MAD:MDG MAS:MYS MAU:MRT,MUS MCD:MKD MGL:MNG MLS:MYS MLW:MWI MOL:MDA MOR:MAR MRI:MUS MTA:MLT MTS:MUS
MYA:MMR NED:NLD NEP:NPL NET:NLD NGR:NER,NGA NIG:NGA,NER PAL:PSE PAR:PRY PHI:PHL POR:PRT PUR:PRI ROM:ROU RSA:ZAF
SAF:ZAF SAL:SLV SER:SRB SEY:SYC SIN:SGP SLO:SVN,SVK SOL:SLB SPA:ESP SRI:LKA SRL:LKA STK:KNA SUD:SDN SUI:CHE
SWA:SWZ SWI:CHE TAN:TZA TCH:CZE TMP:TLS TOG:TGO TRI:TTO TRT:TTO UAE:ARE URU:URY VAN:VUT VIE:VNM ZAI:COD ZAM:ZMB
ZIM:ZWE`;

/** Codes of two letters that ISO 3166-1 does not assign, and that are typed all the same. */
const twoLetters: Readonly<Record<string, string>> = { UK: 'GBR', EL: 'GRC' };

/**
 * The ISO codes of three letters that may be meant by a code that is none: for GRE and UK, for two letters, for one letter
 * changed or two swapped where only one country comes into question; and for a country's name in words.
 * @param near whether slips of one letter count, too
 * @returns several where they are in doubt; none for a code that ISO assigns, and where nothing is near
 */
export function meantCountries(typed: string, near = true): string[] {
  const code = typed.trim().toUpperCase();
  if (alpha2(code)) return code === typed ? [] : [code];
  if (code.length === 2) {
    const iso = countryCodes().find(([, two]) => two === code)?.[0] ?? twoLetters[code];
    return iso === undefined ? [] : [iso];
  }
  if (code.length > 3) return countriesNamed(typed.trim());
  const known = new RegExp(`\\s${RegExp.escape(code)}:([A-Z,]+)`).exec(others)?.[1];
  if (known) return known.split(',');
  const slips = near ? countryCodes().filter(([iso]) => isOneStepFrom(iso, code)) : [];
  return slips.length === 1 ? slips.map(([iso]) => iso) : [];
}

/** `GRC (Greece)`, or several with “or” between them; nothing where no country is meant. */
export function meantWords(typed: string, near = true): string | undefined {
  const names = new Intl.DisplayNames(ownLanguage, { type: 'region', fallback: 'none' });
  const words = meantCountries(typed, near).map(
    (code) => `${code} (${names.of(alpha2(code) ?? '') ?? code})`,
  );
  return words.length > 0 ? words.join(' or ') : undefined;
}

function countriesNamed(typed: string): string[] {
  const alike = new Intl.Collator(ownLanguage, { sensitivity: 'base', ignorePunctuation: true });
  const found = typedLanguages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return countryCodes().flatMap(([iso, two]) =>
      alike.compare(names.of(two) ?? '', typed) === 0 ? [iso] : [],
    );
  });
  return [...new Set(found)];
}

function isOneStepFrom(iso: string, code: string): boolean {
  if (iso.length !== code.length) return false;
  const apart = [...iso].flatMap((letter, at) => (letter === code[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  const isSwapped = apart.length === 2 && iso[first] === code[second] && iso[second] === code[first];
  return apart.length === 1 || isSwapped;
}
