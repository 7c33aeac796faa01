// The checks on figures and on the times that they tell of, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { dateImpossible } from '../times/date-impossible.ts';
import { dateLongPast } from '../times/date-long-past.ts';
import { endBeforeStart } from '../times/end-before-start.ts';
import { eventOver } from '../times/event-over.ts';
import { timeDiffers } from '../times/time-differs.ts';
import { timeUnclear } from '../times/time-unclear.ts';
import { toldTooEarly } from '../times/told-too-early.ts';
import { toldTooLate } from '../times/told-too-late.ts';
import { weekdayWrong } from '../times/weekday-wrong.ts';
import { amountImpossible } from './amount-impossible.ts';
import { amountSmall } from './amount-small.ts';
import { countNought } from './count-nought.ts';
import { dateAfterIssue } from './date-after-issue.ts';
import { dateAfterPeriod } from './date-after-period.ts';
import { dateNoHalfYear } from './date-no-half-year.ts';
import { dateOld } from './date-old.ts';
import { donorTwice } from './donor-twice.ts';
import { figureAlike } from './figure-alike.ts';
import { figureJump } from './figure-jump.ts';
import { figureTyped } from './figure-typed.ts';
import { figureUnchanged } from './figure-unchanged.ts';
import { fundingExceeded } from './funding-exceeded.ts';
import { fundingFell } from './funding-fell.ts';
import { fundingNought } from './funding-nought.ts';
import { fundingTwice } from './funding-twice.ts';
import { fundingTyped } from './funding-typed.ts';
import { halfWrong } from './half-wrong.ts';
import { issuedBeforePeriod } from './issued-before-period.ts';
import { issuedLate } from './issued-late.ts';
import { originOwnCountry } from './origin-own-country.ts';
import { originTwice } from './origin-twice.ts';
import { originsExceedTotal } from './origins-exceed-total.ts';
import { originsFew } from './origins-few.ts';
import { originsOrder } from './origins-order.ts';
import { originsWithoutTotal } from './origins-without-total.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { sameDayDiffers } from './same-day-differs.ts';
import { shareUnlikeChart } from './share-unlike-chart.ts';
import { sharesOff } from './shares-off.ts';
import { sinceFell } from './since-fell.ts';
import { smallCount } from './small-count.ts';
import { sourceDiffers } from './source-differs.ts';
import { sourceUnlikeDate } from './source-unlike-date.ts';
import { sourceUnprinted } from './source-unprinted.ts';
import { timeBoth } from './time-both.ts';
import { timeMissing } from './time-missing.ts';
import { timeNotOver } from './time-not-over.ts';
import { timesUntold } from './times-untold.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownCurrency } from './unknown-currency.ts';
import { unknownDonor } from './unknown-donor.ts';
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
