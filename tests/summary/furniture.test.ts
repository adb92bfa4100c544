import { expect, test } from 'vitest';
import { furnitureTest } from '../../src/summary/furniture.ts';
import { words } from './article.ts';

const why = furnitureTest(words);

test.each([
  ['top of page', 'furniture'],
  ['By Ana Ruiz, Harbour Correspondent', 'furniture'],
  ['• 3 min read', 'furniture'],
  ['Two ferries sank.', 'furniture'],
  ['Read more: Talmere to deepen its port', 'furniture'],
  ['Sign up for our morning letter.', 'furniture'],
  ['harbour (2).png', 'furniture'],
  ['Talmere Courier® 2026', 'furniture'],
  ['Reporting by Ana Ruiz in Talmere; editing by Otto Brandt.', 'furniture'],
  ['Otto Brandt contributed to this report from Dorvik.', 'furniture'],
  [
    'Editor’s note: Ana Ruiz leads the harbour office and has written four books about silt, tides and ships.',
    'furniture',
  ],
  ['Monday, 3 March 2025', 'furniture'],
  ['Talmere to deepen its port', 'furniture'],
  ['(Photo: Ana Ruiz, Talmere Courier)', 'caption'],
  ['Image: Harbour office.', 'caption'],
  ['The port at dawn (Photo by Ana Ruiz)', 'caption'],
  ['Photo by Ana Ruiz', 'caption'],
])('%s is %s', (line, reason) => expect(why(line)).toBe(reason));

test.each(
  [
    'Police released a photo of the suspect on Monday.',
    'By March the port will be six metres deeper.',
    'The image of the sinking ferry went round the world.',
    'Ruiz said the picture was taken at the harbour office.',
    'Share prices fell after the ferry sank, and the port closed for the rest of the week.',
    'Watch makers in Dorvik sold fewer pieces than in any year since the war, the chamber of trade said.',
    'Ruiz resigned after the ferry sank.',
  ].map((sentence) => [sentence]),
)('%s is a sentence of the story', (sentence) => expect(why(sentence)).toBeNull());
