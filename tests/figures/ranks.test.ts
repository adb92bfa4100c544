import { claims } from './cases.ts';

claims(`
  It is the fourth storm of the season. => rank 4
  It is the 21st goal of the season. => rank 21
  City are ninth. => rank 9
  It is the third-biggest lender. => rank 3
  It is the second-largest city. => rank 2
  She finished second. => rank 2
  She took first place. => rank 1
  It was the twenty-first attempt. => rank 21
  It was the 100th attempt. => rank 100
  It was her 3rd title. => rank 3
  The club sits 10th. => rank 10
  They play the fifth game of the tour. => rank 5
  It was their 12th win in a row. => rank 12
  For the first time it rained. => none
  She is the first woman to win. => rank 1
  A second blast was heard. => rank 2
  A fourth part is being filmed. => rank 4
  First it rained, then it snowed. => none
  The second it rained they left. => none
  In the 21st century it rains. => none
  He lives on Fifth Avenue. => none
  He pleaded the Fifth Amendment. => none
  The Third Reich fell. => none
  The First Lady spoke. => none
  The Second World War ended. => none
  The Sixth Circuit ruled. => none
  He held it in his second hand. => none
  A third party was told. => none
`);
