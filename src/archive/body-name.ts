import { DIGIT, foldCode, isLetter } from '../recognition/characters.ts';

/** Endings that make no other body: the office of a street is the street, the government of a town is the town. */
const STREET_OFFICE = /(街道)(?:办事处|办)$/;
const TOWN_GOVERNMENT = /(镇|乡|苏木)(?:人民)?政府$/;

/** A name as bodies are compared by: width, white space, punctuation and traditional characters make no difference; digits do. */
export function normalName(name: string): string {
  let normal = '';
  for (const character of name.normalize('NFKC')) {
    const folded = foldCode(character.charCodeAt(0));
    if (folded === DIGIT) normal += character;
    else if (isLetter(folded)) normal += character.length > 1 ? character : String.fromCharCode(folded);
  }
  return normal.replace(STREET_OFFICE, '$1').replace(TOWN_GOVERNMENT, '$1');
}
