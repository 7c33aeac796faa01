// The checks on figures and on the times that they tell of, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { dateImpossible, weekdayWrong } from '../times/calendar.ts';
import { dateLongPast } from '../times/date-long-past.ts';
import { endBeforeStart } from '../times/end-before-start.ts';
import { eventOver } from '../times/event-over.ts';
import { timeDiffers, timeUnclear } from '../times/time-differs.ts';
import { toldTooEarly, toldTooLate } from '../times/told.ts';
import { figureJump, figureUnchanged, sameDayDiffers } from './changes.ts';
import { countNought, halfWrong, smallCount } from './counts.ts';
import { timeBoth, timeMissing, timeNotOver, timesUntold } from './covered.ts';
import { dateAfterIssue, dateAfterPeriod, dateNoHalfYear, dateOld } from './dates.ts';
import { issuedBeforePeriod, issuedLate } from './figure-days.ts';
import { figureAlike, figureTyped } from './figure-typed.ts';
import {
  amountImpossible,
  amountSmall,
  fundingExceeded,
  fundingFell,
  fundingNought,
  fundingTwice,
} from './funding.ts';
import { fundingTyped } from './funding-typed.ts';
import { donorTwice, unknownCountry, unknownDonor } from './names.ts';
import {
  originOwnCountry,
  originsExceedTotal,
  originsFew,
  originsOrder,
  originsWithoutTotal,
  originTwice,
} from './origins.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { sharesOff, shareUnlikeChart } from './shares.ts';
import { sinceFell } from './since-fell.ts';
import { sourceDiffers, sourceUnlikeDate, sourceUnprinted } from './sources.ts';
import { unknownCurrency } from './unknown-currency.ts';
import { unusedFigure } from './unused-figure.ts';

export const figuresChecks: readonly DataCheck[] = [
  unknownCountry,
  unknownDonor,
  unknownCurrency,
  issuedBeforePeriod,
  issuedLate,
  dateAfterIssue,
  dateAfterPeriod,
  dateOld,
  dateNoHalfYear,
  timesUntold,
  timeMissing,
  timeBoth,
  timeNotOver,
  timeDiffers,
  timeUnclear,
  toldTooEarly,
  toldTooLate,
  dateLongPast,
  eventOver,
  endBeforeStart,
  dateImpossible,
  weekdayWrong,
  originsExceedTotal,
  originsWithoutTotal,
  originsFew,
  originsOrder,
  originTwice,
  originOwnCountry,
  smallCount,
  countNought,
  halfWrong,
  donorTwice,
  amountImpossible,
  amountSmall,
  fundingExceeded,
  fundingNought,
  fundingFell,
  fundingTwice,
  fundingTyped,
  sharesOff,
  shareUnlikeChart,
  figureJump,
  sinceFell,
  sameDayDiffers,
  sourceDiffers,
  partAboveWhole,
  figureUnchanged,
  figureTyped,
  figureAlike,
  unusedFigure,
  sourceUnprinted,
  sourceUnlikeDate,
];
