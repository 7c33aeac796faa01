// Amounts that nobody can have meant.

/** No operation asks for a few thousand: `8.000` was meant to be eight million, or eight thousand. */
const smallestRequirement = 10_000;

/** No appeal is below a thousand, in any currency: 7.8 was meant to be 7.8 million. */
const smallestAmount = 1000;

/** Whether an amount (whole currency units) is there and is under a thousand. */
export function isImpossible(amount: number): boolean {
  return amount > 0 && amount < smallestAmount;
}

/** Whether an amount (whole currency units) is there and is under ten thousand, or has decimals. */
export function isTooSmall(amount: number): boolean {
  return amount > 0 && (amount < smallestRequirement || !Number.isInteger(amount));
}
