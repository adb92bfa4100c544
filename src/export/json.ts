/** A digest or an answer as it is, as JSON to be read by a person: two blanks deep, with a line end. */
export const json = (answer: object): string => `${JSON.stringify(answer, null, 2)}\n`;
