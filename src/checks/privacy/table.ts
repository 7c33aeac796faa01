// The checks that keep people from being found, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { consentMissing } from './consent-missing.ts';
import { consentOver } from './consent-over.ts';
import { consentWithdrawn } from './consent-withdrawn.ts';
import { documentNumber } from './document-number.ts';
import { exactPosition } from './exact-position.ts';
import { namedPerson } from './named-person.ts';
import { phoneNumber } from './phone-number.ts';
import { privateEmail } from './private-email.ts';
import { streetAddress } from './street-address.ts';

export const privacyChecks: readonly DataCheck[] = [
  phoneNumber,
  privateEmail,
  exactPosition,
  streetAddress,
  documentNumber,
  namedPerson,
  consentMissing,
  consentOver,
  consentWithdrawn,
];
