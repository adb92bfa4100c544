import { describe, expect, test } from 'vitest';
import { claims, figuresIn } from './cases.ts';

claims(`
  The year ended on 31 March 2025. => date 2025-03-31
  It ended on March 31, 2025. => date 2025-03-31
  It ended on March 31st, 2025. => date 2025-03-31
  It was the lowest since May 2011. => date 2011-05
  It hung there until Sept. 2009. => date 2009-09
  It starts on 3 June. => date XXXX-06-03
  It starts on June 3. => date XXXX-06-03
  It starts on the 3rd of June. => date XXXX-06-03
  It starts on the fourth of July. => date XXXX-07-04
  A patch is due in November. => date XXXX-11
  The vote is in May. => date XXXX-05
  The vote is in early March. => date XXXX-03
  The vote is on Sunday, December 7, 2014. => date 2014-12-07
  The vote is on Tuesday 12 May. => date XXXX-05-12
  It was filed 2018-09-23. => date 2018-09-23
  It was filed on 5/17/2018. => date 2018-05-17
  It was filed on 23/Sep/2020. => date 2020-09-23
  It was filed in 9/2012. => date 2012-09
  It was painted in 1931. => date 1931
  It began in 1789. => date 1789
  A 2017 spill killed the reef. => date 2017
  The law of 1998 stands. => date 1998
  The plan (2024) was dropped. => date 2024
  It has been so since 2021. => date 2021
  By 2030 it will be gone. => date 2030
  The 2024 elections were calm. => date 2024
  The 1990s were calm. => date 1990/1999
  In the 1960s it was calm. => date 1960/1969
  The 2013-14 season was long. => date 2013/2014
  The 2007–2008 crisis was long. => date 2007/2008
  The 2019/20 season was long. => date 2019/2020
  It ran 1936 to 1972 in the town. => date 1936/1972
  It fell from 2010 to 2012. => date 2010; date 2012
  It fell between 2010 and 2012. => date 2010; date 2012
  It fell in fiscal 2021. => date 2021
  It rose in the third quarter of 2025. => date 2025-Q3
  It rose in Q1 2025. => date 2025-Q1
  It runs July 1-5. => date XXXX-07-01/XXXX-07-05
  It runs July 1 to 5. => date XXXX-07-01/XXXX-07-05
  It ran July 2021 to May 2022. => date 2021-07/2022-05
  It ran April to June 2024. => date 2024-04/2024-06
  It ran 31 January–6 February. => date XXXX-01-31/XXXX-02-06
  It ran from July 2021 to May 2022. => date 2021-07; date 2022-05
  It is on Sept. 13 (Thursday), 2018. => date 2018-09-13
  It runs July 15 and 16. => date XXXX-07-15/XXXX-07-16
  It rained on July 2 and 16 people left. => date XXXX-07-02; count 16 people
  It runs 1–5 July 2024. => date 2024-07-01/2024-07-05
  It ran from Jan. 3 to Feb. 9. => date XXXX-01-03; date XXXX-02-09
  It began in April of 1987. => date 1987-04
  It opened in mid-2020. => date 2020
  It opened in late 2020. => date 2020
  It opened in summer 2020. => date 2020
  It was 10 August 1988. => date 1988-08-10
  It was 14 nov 2023. => date 2023-11-14
  The firm filed 2023 accounts in June. => date 2023; date XXXX-06
  He may march again. => none
  You may leave now. => none
  May Lopez spoke. => none
  April Jones and June Carter sang. => none
  March on, he said. => none
  Augusta waited. => none
  Mark and Jan left. => none
  It cut 2,024 jobs. => count 2024 jobs
  It sold 5835 units. => count 5835 units
  It fed 1500 people. => count 1500 people
  It scored 1999 points. => count 1999 points
  The sun set. => none
`);

describe('relative dates', () => {
  test('lean on the day of publication', async () => {
    const figures = await figuresIn('Sales fell last year and will rise next month.', 'en', '2025-12-19T08:00:00Z');
    expect(figures.map(({ text, iso }) => [text, iso])).toEqual([
      ['last year', '2024'],
      ['next month', '2026-01'],
    ]);
  });

  test('are no dates where that day is unknown', async () => {
    expect(await figuresIn('Sales fell last year and will rise next month.')).toEqual([]);
  });
});
