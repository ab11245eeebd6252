/** Whether digits end in the check digit of bank cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Whether digits have the shape of a full card number: beginning, length, check digit. */
export function isCardNumber(digits: string): boolean {
  const shape = /^(?:[345689]\d{15,18}|2[2-7]\d{14}|3[47]\d{13}|4\d{12})$/;
  return shape.test(digits) && passesLuhn(digits);
}
