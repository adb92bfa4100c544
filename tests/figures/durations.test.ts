import { claims } from './cases.ts';

claims(`
  The appeal must come within 28 days. => duration 28 day
  They were stranded for three nights. => duration 3 night
  Presidents may serve seven years. => duration 7 year
  Presidents may serve seven years, up from five. => duration 7 year; duration 5 year
  It was built in 16 months. => duration 16 month
  It took half an hour. => duration 0.5 hour
  It took two and a half hours. => duration 2.5 hour
  It took an hour and a half. => duration 1.5 hour
  It took 2 hours and 15 minutes. => duration 135 minute
  It took 90 mins. => duration 90 minute
  A two-year gap followed. => duration 2 year
  A 10-day search ended. => duration 10 day
  Homes lose supply for six to eight hours a day. => duration 6..8 hour
  It lasts 3-4 weeks. => duration 3..4 week
  It lasts between 5 and 36 months. => duration 5..36 month
  She ran it in 1:47:20. => duration 6440 second
  He won in 9:58.3. => duration 598.3 second
  More than a decade passed. => duration >1 decade
  Over two centuries passed. => duration >2 century
  She was five years old. => duration 5 year
  The bridge is 500 years old. => duration 500 year
  At 6 weeks of age it opens its eyes. => duration 6 week
  A 113-year-old woman spoke. => duration 113 year
  A 45-year-old man was held. => duration 45 year
  Ana Ruiz, 34, has frostbite. => duration 34 year
  The victim, Ole Dahl, 71, lived alone. => duration 71 year
  The census found people aged 100 or more. => duration >100 year
  Children aged between 5 and 12 took part. => duration 5..12 year
  Children aged 5 to 12 took part. => duration 5..12 year
  A man aged 45 was held. => duration 45 year
  She turned 30 in spring. => duration 30 year
  She was 117. => duration 117 year
  He will be 35 by the end of May. => duration 35 year; date XXXX-05
  She has 35. => count 35
  He was 12 points ahead. => count 12 points
  The club has 17 players over the age of 21. => count 17 players; duration 21 year
  It runs 350 days a year. => duration 350 day
  Every year it rains. => none
  It rains a lot per year. => none
  Years passed. => none
  It was a long day. => none
  The hour has come. => none
`);
